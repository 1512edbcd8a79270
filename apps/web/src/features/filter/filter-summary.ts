/** What a filter shows of rows with numbers, and what it leaves out. */
export type FilterSummary = {
  readonly all: number;
  readonly shown: number;
  /** Of those left out, rows that have no number. */
  readonly uncountedLeftOut: number;
  /** Sum of the numbers shown; null: none of them is there. */
  readonly people: number | null;
  /** Of those shown, rows that are in no number. */
  readonly uncounted: number;
};

/**
 * What a filter leaves of rows. The sum is of what is shown and is no published total: it is called so
 * wherever it stands.
 */
export const filterSummary = <Row extends { readonly value: number | null }>(
  rows: readonly Row[],
  passes: (row: Row) => boolean,
): FilterSummary => {
  const shown = rows.filter(passes);
  const numbers = shown.flatMap(({ value }) => (value === null ? [] : [value]));
  const uncounted = shown.length - numbers.length;
  return {
    all: rows.length,
    shown: shown.length,
    uncountedLeftOut: rows.filter(({ value }) => value === null).length - uncounted,
    people: numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0),
    uncounted,
  };
};
