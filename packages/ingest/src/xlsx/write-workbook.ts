import { writeArchive } from './write-archive';

/** How a row is set: the header bold, what is no data in grey. */
export type RowStyle = 'header' | 'note' | 'plain';

/** A list of words that is offered in a column below a row. */
export type OfferedWords = {
  /** From 0. */
  readonly column: number;
  /** The first row that it is offered in, from 1. */
  readonly firstRow: number;
  readonly words: readonly string[];
};

/** A sheet to write. */
export type WrittenSheet = {
  readonly name: string;
  readonly rows: readonly {
    readonly style: RowStyle;
    readonly cells: readonly (string | number)[];
  }[];
  /** Columns, from 0, whose cells are text whatever is typed: codes keep their zeros, dates stay as written. */
  readonly textColumns: readonly number[];
  readonly offered: readonly OfferedWords[];
  /** So many rows stay in sight while others scroll. */
  readonly frozenRows: number;
  readonly isRightToLeft: boolean;
};

const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** Numbers of the cell formats in {@link STYLES}; those of text come after those of numbers. */
const STYLE_OF = { plain: 0, header: 1, note: 2 } as const satisfies Record<RowStyle, number>;
const TEXT = 3;

const FONTS =
  '<fonts count="3"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font><font><i/><sz val="11"/><color rgb="FF5F6B7A"/><name val="Calibri"/></font></fonts>';
const FORMATS = [0, 1, 2].map((font) => `<xf numFmtId="0" fontId="${font}" applyFont="1"/>`);
const TEXT_FORMAT = '<xf numFmtId="49" fontId="0" applyNumberFormat="1"/>';
const STYLES = `${XML}<styleSheet xmlns="${MAIN}">${FONTS}<fills count="1"><fill><patternFill patternType="none"/></fill></fills><borders count="1"><border/></borders><cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="4">${FORMATS.join('')}${TEXT_FORMAT}</cellXfs></styleSheet>`;

/** Characters that XML 1.0 cannot hold are left out; a line break stays. */
const escaped = (text: string): string =>
  text
    .replace(/(?![\t\n\r])\p{Cc}|[\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const LETTERS = 26;

/** The letters of a column, from 0: A, Z, AA. */
const lettersOf = (column: number): string =>
  (column < LETTERS ? '' : lettersOf(Math.floor(column / LETTERS) - 1)) +
  String.fromCharCode(65 + (column % LETTERS));

const cellXml = (cell: string | number, reference: string, style: number): string => {
  if (typeof cell === 'number') {
    return `<c r="${reference}" s="${style}"><v>${cell}</v></c>`;
  }
  return cell === ''
    ? ''
    : `<c r="${reference}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell)}</t></is></c>`;
};

const rowsXml = ({ rows }: WrittenSheet): string =>
  rows
    .map(({ style, cells }, index) => {
      const inside = cells.map((cell, column) =>
        cellXml(cell, `${lettersOf(column)}${index + 1}`, STYLE_OF[style]),
      );
      return `<row r="${index + 1}">${inside.join('')}</row>`;
    })
    .join('');

/** The last row of a sheet. */
const LAST_ROW = 1_048_576;
const COLUMN_WIDTH = 24;

const offersXml = ({ offered }: WrittenSheet): string =>
  offered.length === 0
    ? ''
    : `<dataValidations count="${offered.length}">${offered
        .map(({ column, firstRow, words }) => {
          const at = lettersOf(column);
          return `<dataValidation type="list" errorStyle="warning" allowBlank="1" showErrorMessage="1" sqref="${at}${firstRow}:${at}${LAST_ROW}"><formula1>${escaped(`"${words.join(',')}"`)}</formula1></dataValidation>`;
        })
        .join('')}</dataValidations>`;

const widthOf = ({ rows }: WrittenSheet): number =>
  rows.reduce((most, { cells }) => Math.max(most, cells.length), 1);

const sheetXml = (sheet: WrittenSheet): string => {
  const { frozenRows, textColumns, isRightToLeft } = sheet;
  const columns = Array.from({ length: widthOf(sheet) }, (_, index) => {
    const style = textColumns.includes(index) ? TEXT : 0;
    return `<col min="${index + 1}" max="${index + 1}" width="${COLUMN_WIDTH}" style="${style}" customWidth="1"/>`;
  });
  const pane =
    frozenRows === 0
      ? ''
      : `<pane ySplit="${frozenRows}" topLeftCell="A${frozenRows + 1}" activePane="bottomLeft" state="frozen"/>`;
  const view = `<sheetViews><sheetView${isRightToLeft ? ' rightToLeft="1"' : ''} workbookViewId="0">${pane}</sheetView></sheetViews>`;
  return `${XML}<worksheet xmlns="${MAIN}">${view}<cols>${columns.join('')}</cols><sheetData>${rowsXml(sheet)}</sheetData>${offersXml(sheet)}</worksheet>`;
};

const pathOf = (index: number): string => `worksheets/sheet${index + 1}.xml`;

const workbookXml = (sheets: readonly WrittenSheet[]): string =>
  `${XML}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${sheets
    .map(
      ({ name }, index) =>
        `<sheet name="${escaped(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`,
    )
    .join('')}</sheets></workbook>`;

const relationsXml = (
  relations: readonly { readonly type: string; readonly target: string }[],
): string =>
  `${XML}<Relationships xmlns="${RELATIONS}">${relations
    .map(
      ({ type, target }, index) =>
        `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const typesXml = (sheets: readonly WrittenSheet[]): string => {
  const parts = [
    ['/xl/workbook.xml', 'sheet.main'],
    ['/xl/styles.xml', 'styles'],
    ...sheets.map((_, index) => [`/xl/${pathOf(index)}`, 'worksheet'] as const),
  ];
  const overrides = parts.map(
    ([part, type]) => `<Override PartName="${part}" ContentType="${SHEET_TYPE}.${type}+xml"/>`,
  );
  return `${XML}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>${overrides.join('')}</Types>`;
};

/**
 * The bytes of an XLSX workbook (ECMA-376): text, numbers and lists to choose from, no formulas. Names of
 * sheets have at most 31 characters, and a list of words 255 with the commas between them.
 */
export const writeWorkbook = (sheets: readonly WrittenSheet[]): Uint8Array =>
  writeArchive([
    { name: '[Content_Types].xml', content: typesXml(sheets) },
    {
      name: '_rels/.rels',
      content: relationsXml([{ type: 'officeDocument', target: 'xl/workbook.xml' }]),
    },
    { name: 'xl/workbook.xml', content: workbookXml(sheets) },
    {
      name: 'xl/_rels/workbook.xml.rels',
      content: relationsXml([
        ...sheets.map((_, index) => ({ type: 'worksheet', target: pathOf(index) })),
        { type: 'styles', target: 'styles.xml' },
      ]),
    },
    { name: 'xl/styles.xml', content: STYLES },
    ...sheets.map((sheet, index) => ({ name: `xl/${pathOf(index)}`, content: sheetXml(sheet) })),
  ]);
