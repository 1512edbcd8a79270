import type { Grid } from './grid';

/** HXL 1.1: a hashtag with its attributes; case and spaces before attributes do not matter. */
const HASHTAG = /^\s*#[A-Za-z][A-Za-z0-9_]*(\s*\+[A-Za-z][A-Za-z0-9_]*)*\s*$/;

/** HXL 1.1 as its reference readers do it: the first 25 rows, at least half of the filled cells. */
export const HEADER_SEARCH_ROWS = 25;
const MIN_SHARE = 0.5;

/** Index of the row of HXL hashtags in a grid; null where there is none. */
export const findHxlRow = ({ rows }: Grid): number | null => {
  const index = rows.slice(0, HEADER_SEARCH_ROWS).findIndex(({ cells }) => {
    const filled = cells.filter((cell) => String(cell).trim() !== '');
    const tags = filled.filter((cell) => typeof cell === 'string' && HASHTAG.test(cell));
    // One tag alone is a sentence that begins with a number sign, unless the table is one column.
    const enough = tags.length > 1 || (tags.length === 1 && cells.length === 1);
    return enough && tags.length >= filled.length * MIN_SHARE;
  });
  return index === -1 ? null : index;
};
