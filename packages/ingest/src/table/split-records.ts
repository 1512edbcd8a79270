import { LIMITS } from '#bytes/limits';
import { RefusedFile } from '#result/refused-file';

const tooManyColumns = (row: number): RefusedFile =>
  new RefusedFile({
    code: 'tooManyColumns',
    row,
    reason: `Row ${row} has more than ${LIMITS.columns.toLocaleString('en')} columns.`,
    remedy: 'Check the delimiter, or split the table: no known source has so many columns.',
  });

const tooManyCells = (): RefusedFile =>
  new RefusedFile({
    code: 'tooManyCells',
    reason: `The file has more than ${LIMITS.textCells.toLocaleString('en')} cells.`,
    remedy: 'Split the file, for example by year or by country, and import the parts.',
  });

/** Where a quoted field ends: the index of its closing quote. */
const closingQuote = (text: string, from: number, row: number): number => {
  let at = text.indexOf('"', from);
  while (at !== -1 && text[at + 1] === '"') {
    at = text.indexOf('"', at + 2);
  }
  if (at === -1) {
    throw new RefusedFile({
      code: 'unclosedQuote',
      row,
      reason: `A quotation mark opened in row ${row} is never closed.`,
      remedy: 'The file may be cut off. Save it again as CSV, or close the quotation mark.',
    });
  }
  return at;
};

/**
 * Splits delimited text into records (RFC 4180, with LF, CRLF or CR between records). Quoted fields
 * may hold delimiters, doubled quotes and line breaks. Blank lines are records of one blank field,
 * so that a record's index is the row a spreadsheet shows. Throws RefusedFile beyond the limits.
 */
export const splitRecords = (text: string, delimiter: string): readonly (readonly string[])[] => {
  const records: string[][] = [];
  const boundary = new RegExp(`[${delimiter === '|' ? '\\|' : delimiter}\\r\\n]`, 'g');
  let record: string[] = [];
  let cells = 0;
  let at = 0;
  const endRecord = (): void => {
    cells += record.length;
    if (cells > LIMITS.textCells) {
      throw tooManyCells();
    }
    records.push(record);
    record = [];
  };
  while (at <= text.length) {
    let field = '';
    if (text[at] === '"') {
      const close = closingQuote(text, at + 1, records.length + 1);
      field = text.slice(at + 1, close).replaceAll('""', '"');
      at = close + 1;
    }
    boundary.lastIndex = at;
    const end = boundary.exec(text)?.index ?? text.length;
    record.push(field + text.slice(at, end));
    if (record.length > LIMITS.columns) {
      throw tooManyColumns(records.length + 1);
    }
    const separator = text[end];
    at = end + (separator === '\r' && text[end + 1] === '\n' ? 2 : 1);
    if (separator !== delimiter) {
      endRecord();
    }
    // A line break at the very end closes the last record; it does not open another one.
    if (separator !== delimiter && at >= text.length) {
      break;
    }
  }
  return records;
};
