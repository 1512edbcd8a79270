import { writeArchive } from '#xlsx/write-archive';

/** A cell to write: text, a number, a date by its serial number, or raw cell XML without reference. */
export type TestCell = string | number | { readonly date: number } | { readonly xml: string };

/** A sheet to write. */
export type TestSheet = {
  readonly name: string;
  readonly rows: readonly (readonly TestCell[])[];
  readonly state?: 'hidden' | 'veryHidden';
  readonly hiddenColumns?: readonly number[];
};

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';

const escapeXml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

const letter = (column: number): string => String.fromCharCode(65 + column);

const cellXml = (cell: TestCell, reference: string): string => {
  if (typeof cell === 'string') {
    return cell === ''
      ? ''
      : `<c r="${reference}" t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`;
  }
  if (typeof cell === 'number') {
    return `<c r="${reference}"><v>${cell}</v></c>`;
  }
  return 'date' in cell
    ? `<c r="${reference}" s="1"><v>${cell.date}</v></c>`
    : cell.xml.replace('<c', `<c r="${reference}"`);
};

const sheetXml = ({ rows, hiddenColumns = [] }: TestSheet): string => {
  const columns = hiddenColumns.map((at) => `<col min="${at}" max="${at}" hidden="1"/>`).join('');
  const data = rows.map((cells, row) => {
    const inside = cells.map((cell, column) => cellXml(cell, `${letter(column)}${row + 1}`));
    return `<row r="${row + 1}">${inside.join('')}</row>`;
  });
  return `${XML}<worksheet ${MAIN}><cols>${columns}</cols><sheetData>${data.join('')}</sheetData></worksheet>`;
};

const STYLES = `${XML}<styleSheet ${MAIN}><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/></cellXfs></styleSheet>`;
const SHARED = `${XML}<sst ${MAIN}><si><t>shared</t></si><si><r><t>rich </t></r><r><t>text</t></r><rPh><t>phonetic</t></rPh></si></sst>`;

const workbookXml = (sheets: readonly TestSheet[]): string =>
  `${XML}<workbook ${MAIN} xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets>${sheets
    .map(
      ({ name, state }, index) =>
        `<sheet name="${escapeXml(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"${state ? ` state="${state}"` : ''}/>`,
    )
    .join('')}</sheets></workbook>`;

const relationsXml = (sheets: readonly TestSheet[]): string =>
  `${XML}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${sheets
    .map(
      (_, index) =>
        `<Relationship Id="rId${index + 1}" Target="worksheets/sheet${index + 1}.xml"/>`,
    )
    .join('')}</Relationships>`;

/** The bytes of a small XLSX workbook; shared strings 0 "shared" and 1 "rich text", style 1 a date. */
export const buildWorkbook = (sheets: readonly TestSheet[]): Uint8Array =>
  writeArchive([
    { name: 'xl/workbook.xml', content: workbookXml(sheets) },
    { name: 'xl/_rels/workbook.xml.rels', content: relationsXml(sheets) },
    { name: 'xl/styles.xml', content: STYLES },
    { name: 'xl/sharedStrings.xml', content: SHARED },
    ...sheets.map((sheet, index) => ({
      name: `xl/worksheets/sheet${index + 1}.xml`,
      content: sheetXml(sheet),
    })),
  ]);
