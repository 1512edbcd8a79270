import {
  groupBy,
  type ImportFlag,
  type ImportPreview,
  MOST_QUESTIONS,
  type ValueQuestion,
} from '@waystation/domain';

/**
 * P-codes that no stored boundary has, each once: what only the boundaries can ask of a file. Cells in
 * columns that are no field of the format are not asked about, for no answer would be read.
 */
export const questionsOfFlags = (
  flags: readonly ImportFlag[],
  { columns }: Pick<ImportPreview, 'columns'>,
): readonly ValueQuestion[] => {
  const fieldOf = new Map(columns.map(({ name, field }) => [name, field]));
  const asked = flags.filter(({ flag }) => flag === 'areaNotInBoundaries');
  return [...groupBy(asked, ({ column, value }) => JSON.stringify([column, value])).values()]
    .flatMap((own): ValueQuestion[] => {
      const [{ column, value } = {}] = own;
      const field = column === undefined ? undefined : fieldOf.get(column);
      const rows = new Set(own.flatMap((flag) => flag.rows ?? [])).size;
      return column === undefined || value === undefined || field === undefined || rows === 0
        ? []
        : [{ field, column, value, rows, kind: 'pcode', words: [] }];
    })
    .slice(0, MOST_QUESTIONS);
};
