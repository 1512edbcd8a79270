import { groupBy, type ImportFlag, type ImportReport } from '@waystation/domain';

/** How many flags of a kind are listed for people, and how many rows of one; JSON has all. */
const LISTED = 5;

const count = (value: number): string => value.toLocaleString('en');

const rowsOf = ({ row, rows = row === null ? [] : [row] }: ImportFlag): readonly string[] => {
  if (rows.length === 0) {
    return [];
  }
  const more = rows.length - LISTED;
  const listed = rows.slice(0, LISTED).join(', ');
  return [
    `${rows.length === 1 ? 'row' : 'rows'} ${listed}${more > 0 ? ` and ${count(more)} more` : ''}`,
  ];
};

const flagLine = (flag: ImportFlag): string => {
  const where = [
    ...rowsOf(flag),
    ...(flag.column === undefined ? [] : [`column "${flag.column}"`]),
    ...(flag.value === undefined ? [] : [`value "${flag.value}"`]),
  ].join(', ');
  return `    ${where === '' ? flag.subject : where}: ${flag.detail}`;
};

const linesOfKind = (flag: string, own: readonly ImportFlag[]): readonly string[] => {
  const remedy = own[0]?.remedy;
  const more = own.length - LISTED;
  return [
    `  flagged ${flag}: ${count(own.length)}, kept as they came${remedy === undefined ? '' : `. ${remedy}`}`,
    ...own.slice(0, LISTED).map(flagLine),
    ...(more > 0 ? [`    and ${count(more)} more; --format json lists all`] : []),
  ];
};

/** What was flagged, kind by kind: how many, how to mend it, and where the first of them stand. */
export const flagLines = ({ flags }: ImportReport): readonly string[] =>
  [...groupBy(flags, ({ flag }) => flag)].flatMap(([flag, own]) => linesOfKind(flag, own));
