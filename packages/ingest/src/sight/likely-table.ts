import type { Grid } from '#table/grid';
import { findHxlRow, HEADER_SEARCH_ROWS } from '#table/hxl-row';
import type { Seen } from './sight';

type Likely = NonNullable<Seen['table']>;

const filledIn = (cells: readonly unknown[]): number =>
  cells.filter((cell) => String(cell).trim() !== '').length;

/** The first of the rows with the most filled cells; above a row of hashtags where there is one. */
const likelyHeader = (grid: Grid): number => {
  const tagIndex = findHxlRow(grid);
  if (tagIndex !== null) {
    return Math.max(0, tagIndex - 1);
  }
  const counts = grid.rows.slice(0, HEADER_SEARCH_ROWS).map(({ cells }) => filledIn(cells));
  return Math.max(0, counts.indexOf(Math.max(0, ...counts)));
};

/**
 * Where the table of a file probably is whose format nobody knows, so that whoever is asked sees its
 * columns: in the sheet with hashtags, else in the one with the most cells.
 */
export const likelyTable = (grids: readonly Grid[]): Likely | null => {
  const sizes = grids.map((grid) => {
    const cells = grid.rows.reduce((sum, row) => sum + filledIn(row.cells), 0);
    return { grid, size: findHxlRow(grid) === null ? cells : Number.POSITIVE_INFINITY };
  });
  const [largest] = sizes.toSorted((a, b) => (a.size === b.size ? 0 : b.size - a.size));
  return largest === undefined || largest.size === 0
    ? null
    : { grid: largest.grid, headerIndex: likelyHeader(largest.grid) };
};
