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
  // One walk without lists in between: there may be a hundred thousand rows, and the page waits.
  let [shown, counted, people, uncountedLeftOut] = [0, 0, 0, 0];
  for (const row of rows) {
    const isShown = passes(row);
    const number = numberOf(row);
    shown += isShown ? 1 : 0;
    if (number === null) {
      uncountedLeftOut += isShown ? 0 : 1;
    } else if (isShown) {
      counted += 1;
      people += number;
    }
  }
  return {
    all: rows.length,
    shown,
    uncountedLeftOut,
    people: counted === 0 ? null : people,
    uncounted: shown - counted,
  };
};
