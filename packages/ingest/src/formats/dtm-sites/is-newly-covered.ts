import type { RowCells } from '#table/row-reader';
import type { SiteField } from './site-fields';

/** As in "R11 New Location": of a round, and nothing else beside it. */
const NEW_LOCATION = /^(?:r(?:ound)? ?(\d+) )?new location$/i;

/**
 * Whether the sheet says that its round covered the row's location for the first time. Of remarks only
 * this is read; one that names another round is of that round.
 */
export const isNewlyCovered = (row: RowCells<SiteField>, round: number | null): boolean => {
  const found = NEW_LOCATION.exec(row.text('remarks')?.trim() ?? '');
  return found !== null && (found[1] === undefined || Number(found[1]) === round);
};
