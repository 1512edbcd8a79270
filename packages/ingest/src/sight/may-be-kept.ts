import type { Grid } from '#table/grid';
import { HEADER_SEARCH_ROWS } from '#table/hxl-row';
import { isPersonalHeader, personalColumns } from '#table/personal-columns';
import type { Seen } from './sight';

/** Whether anything in a table looks like data about persons, in a header or in a cell. */
const looksPersonal = ({ rows }: Grid): boolean => {
  const width = rows.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const nameless = Array.from({ length: width }, () => '');
  return (
    personalColumns(nameless, rows).size > 0 ||
    rows
      .slice(0, HEADER_SEARCH_ROWS)
      .some(({ cells }) => cells.some((cell) => isPersonalHeader(String(cell))))
  );
};

/**
 * Whether the file itself may be written down beside what is read of it: nothing in it may be about
 * persons (domain rule 10), and nothing may be hidden, for what is hidden is not looked at.
 */
export const mayBeKept = ({ grids, table, format, sheets, ...seen }: Seen): boolean => {
  const isHiding =
    seen.hasComments || seen.hiddenColumns > 0 || sheets.some(({ isHidden }) => isHidden);
  const tables = table === null ? grids : [...grids, table.grid];
  const isKnown = format?.reason === 'document' || tables.length > 0;
  return isKnown && !isHiding && !tables.some(looksPersonal);
};
