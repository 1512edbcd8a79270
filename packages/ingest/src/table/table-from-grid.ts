import type { ReadLog } from '#result/read-log';
import type { Cell } from './cell';
import { isExampleRow } from './example-row';
import type { Grid, GridRow } from './grid';
import { findHxlRow } from './hxl-row';
import { personalColumns } from './personal-columns';
import type { Table } from './table';
import { isTotalsRow } from './totals-row';

const isBlankRow = ({ cells }: GridRow): boolean =>
  cells.every((cell) => typeof cell === 'string' && cell.trim() === '');

const textOf = (row: GridRow | undefined): readonly string[] =>
  row?.cells.map((cell) => String(cell).trim()) ?? [];

const tagRowOf = (grid: Grid, headerIndex: number): number | null => {
  const hxl = findHxlRow(grid);
  return hxl !== null && hxl >= headerIndex ? hxl : null;
};

/** Says how many rows were passed over and gives the others. */
const keepRows = (rows: readonly GridRow[], log: ReadLog): readonly GridRow[] => {
  const filled = rows.filter((row) => !isBlankRow(row));
  const real = filled.filter((row) => !isExampleRow(row));
  const kept = real.filter((row) => !isTotalsRow(row));
  log.skip(
    { code: 'blankRows', text: '# rows passed over: they are blank.' },
    rows.length - filled.length,
  );
  log.skip(
    { code: 'exampleRows', text: '# rows left out: they are the example of a template.' },
    filled.length - real.length,
  );
  log.skip(
    { code: 'totalsRows', text: '# rows of totals left out: totals are added up anew.' },
    real.length - kept.length,
  );
  return kept;
};

const withoutColumns = (
  rows: readonly GridRow[],
  personal: ReadonlySet<number>,
): readonly GridRow[] =>
  personal.size === 0
    ? rows
    : rows.map(({ number, cells }) => ({
        number,
        cells: cells.map((cell, index): Cell => (personal.has(index) ? '' : cell)),
      }));

/**
 * The table below a header row: HXL tags, blank rows and totals taken out with a note, columns that
 * look personal emptied and named. Also gives how many rows stood below the header.
 */
export const tableFromGrid = (
  grid: Grid,
  headerIndex: number,
  log: ReadLog,
): { readonly table: Table; readonly rowsRead: number } => {
  const columns = textOf(grid.rows[headerIndex]);
  const tagRow = tagRowOf(grid, headerIndex);
  const firstRow = (tagRow ?? headerIndex) + 1;
  if (tagRow !== null && tagRow > headerIndex) {
    log.skip(
      { code: 'hxlRow', text: 'The row of HXL hashtags was read as such.' },
      tagRow - headerIndex,
    );
  }
  const rows = keepRows(grid.rows.slice(firstRow), log);
  const personal = personalColumns(columns, rows);
  if (personal.size > 0) {
    const names = [...personal].map((index) => columns[index] || `column ${index + 1}`).join(', ');
    log.note(
      'personalColumns',
      `Not read in, because they look like data about persons: ${names}.`,
    );
  }
  return {
    table: {
      name: grid.name,
      columns: columns.map((column, index) => (personal.has(index) ? '' : column)),
      tags: tagRow === null ? null : textOf(grid.rows[tagRow]),
      rows: withoutColumns(rows, personal),
      surroundings: grid.rows.slice(0, headerIndex).flatMap(textOf),
    },
    rowsRead: grid.rows.length - headerIndex - 1,
  };
};
