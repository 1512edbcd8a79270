import type { Cell } from '#table/cell';
import { plainDigits } from './plain-digits';

/** Which sign groups thousands in a column; null: nothing in the column tells. */
export type NumberStyle = ',' | '.' | null;

/** Values that can be read in one way only: two groups ("1,234,567") or both signs ("1,234.5"). */
const COMMA_GROUPS = /^-?\d{1,3}(,\d{3}){2,}$|^-?\d{1,3}(,\d{3})+\.\d+$/;
const POINT_GROUPS = /^-?\d{1,3}(\.\d{3}){2,}$|^-?\d{1,3}(\.\d{3})+,\d+$/;

/** The grouping sign that some value of the column proves; contradicting values prove nothing. */
export const numberStyleOf = (cells: Iterable<Cell>): NumberStyle => {
  let comma = false;
  let point = false;
  for (const cell of cells) {
    if (typeof cell === 'string' && cell.length > 5) {
      const text = plainDigits(cell);
      comma ||= COMMA_GROUPS.test(text);
      point ||= POINT_GROUPS.test(text);
    }
  }
  if (comma === point) {
    return null;
  }
  return comma ? ',' : '.';
};
