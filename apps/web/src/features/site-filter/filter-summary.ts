import type { SiteRow } from '@waystation/layers';

/** What a filter shows and what it leaves out. */
export type FilterSummary = {
  readonly all: number;
  readonly shown: number;
  /** Of those left out, sites that have no number. */
  readonly uncountedLeftOut: number;
  /** Sum of the numbers at the sites shown; null: none of them has one. */
  readonly people: number | null;
  /** Of those shown, sites that are in no number. */
  readonly uncounted: number;
  /** Of those shown, sites that are in the table and not on the map. */
  readonly withoutCoordinates: number;
};

type Summed = Pick<SiteRow, 'value' | 'position'>;

/**
 * What a filter leaves of the sites. The sum is of the sites shown and is no published total: it is
 * called so wherever it stands.
 */
export const filterSummary = <Row extends Summed>(
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
    withoutCoordinates: shown.filter(({ position }) => position === null).length,
  };
};
