import { type RowStyle, type WrittenSheet, writeWorkbook } from '@waystation/ingest';
import { exampleOf, type ToldTemplate } from './told-template';

type Cells = readonly (string | number)[];

const row = (style: RowStyle, ...cells: Cells) => ({ style, cells });

const BLANK = row('plain');

/** Headers and hashtags stay in sight; what is typed begins below them. */
const HEADER_ROWS = 2;

const dataSheet = (told: ToldTemplate): WrittenSheet => {
  const { translator, template, headerOf } = told;
  const { columns } = template;
  return {
    name: translator.t('import.template.data'),
    rows: [
      row('header', ...columns.map(headerOf)),
      row('note', ...columns.map(({ tag }) => tag)),
      row('note', ...columns.map((column, index) => exampleOf(told, column, index))),
    ],
    textColumns: columns.flatMap(({ example }, index) =>
      typeof example === 'string' ? [index] : [],
    ),
    offered: columns.flatMap(({ words }, column) =>
      words === null || words.isMany
        ? []
        : [{ column, firstRow: HEADER_ROWS + 1, words: words.words.map(([word]) => word) }],
    ),
    frozenRows: HEADER_ROWS,
    isRightToLeft: translator.direction === 'rtl',
  };
};

const howToFill = ({ translator: { t }, template: { recordedAs } }: ToldTemplate) => [
  row('plain', t('import.template.fill', { sheet: t('import.template.data') })),
  row('plain', t('import.template.exampleRow', { mark: t('import.template.example') })),
  row('plain', t('import.template.blank')),
  ...(recordedAs === null
    ? []
    : [row('plain', t('import.template.recordedAs', { source: recordedAs }))]),
];

const columnRows = ({ translator: { t }, template, headerOf }: ToldTemplate) => [
  row(
    'header',
    t('import.column'),
    t('import.template.hashtag'),
    t('import.template.needed'),
    t('import.template.example'),
  ),
  ...template.columns.map((column) =>
    row(
      'plain',
      headerOf(column),
      column.tag,
      column.isNeeded ? t('import.template.needed') : '',
      column.example,
    ),
  ),
];

/** Each list of words with what they mean, below each other. */
const wordRows = ({ translator: { t }, template, headerOf, meaningOf }: ToldTemplate) =>
  template.columns.flatMap((column) =>
    column.words === null
      ? []
      : [
          BLANK,
          row('header', t('import.template.wordsOf', { column: headerOf(column) })),
          ...(column.words.isMany ? [row('note', t('import.template.several'))] : []),
          row('header', t('import.template.write'), t('import.means')),
          ...column.words.words.map(([word, code]) =>
            row('plain', word, meaningOf(column.words?.of ?? '', code)),
          ),
        ],
  );

const helpSheet = (told: ToldTemplate): WrittenSheet => ({
  name: told.translator.t('import.template.help'),
  rows: [
    row('header', told.title),
    ...howToFill(told),
    BLANK,
    ...columnRows(told),
    ...wordRows(told),
  ],
  textColumns: [],
  offered: [],
  frozenRows: 0,
  isRightToLeft: told.translator.direction === 'rtl',
});

/** A template as XLSX: the sheet to fill in, and one that says how, with the lists of words. */
export const templateAsWorkbook = (told: ToldTemplate): Uint8Array =>
  writeWorkbook([dataSheet(told), helpSheet(told)]);
