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

const ownNumber = ({ value }: { readonly value: number | null }): number | null => value;

/**
 * What a filter leaves of rows; `numberOf`: the number of a row that the sum takes in, null: none. The sum is of what is shown and is no published total: it is called so
 * wherever it stands.
 */
export const filterSummary = <Row extends { readonly value: number | null }>(
  rows: readonly Row[],
  passes: (row: Row) => boolean,
  numberOf: (row: Row) => number | null = ownNumber,
): FilterSummary => {
  const shown = rows.filter(passes);
  const numbers = shown.flatMap((row) => numberOf(row) ?? []);
  const uncounted = shown.length - numbers.length;
  return {
    all: rows.length,
    shown: shown.length,
    uncountedLeftOut: rows.filter((row) => numberOf(row) === null).length - uncounted,
    people: numbers.length === 0 ? null : numbers.reduce((sum, value) => sum + value, 0),
    uncounted,
  };
};
