import { LIMITS } from '#bytes/limits';
import { RefusedFile } from '#result/refused-file';
import type { Cell } from '#table/cell';
import type { GridRow } from '#table/grid';
import { type CellContext, cellValue } from './cell-value';
import { columnIndex } from './column-index';
import { streamXml, type XmlHandlers } from './stream-xml';

/** The rows of a sheet, and how many of its columns are hidden and therefore left blank. */
export type SheetRows = { readonly rows: readonly GridRow[]; readonly hiddenColumns: number };

const tooManyCells = (): RefusedFile =>
  new RefusedFile({
    code: 'tooManyCells',
    reason: `The sheet has more than ${LIMITS.workbookCells.toLocaleString('en')} cells.`,
    remedy: 'Delete blank formatted rows and columns, or split the sheet.',
  });

const tooManyColumns = (row: number): RefusedFile =>
  new RefusedFile({
    code: 'tooManyColumns',
    row,
    reason: `Row ${row} has more than ${LIMITS.columns.toLocaleString('en')} columns.`,
    remedy: 'Save the needed columns as a table of their own.',
  });

const isTrue = (value: string | undefined): boolean => value === '1' || value === 'true';

/** Collects a sheet's rows from its XML events; `maxRows` ends the reading early. */
const sheetCollector = (
  context: CellContext,
  maxRows: number,
): XmlHandlers & { readonly collected: () => SheetRows } => {
  const rows: GridRow[] = [];
  const hidden = new Set<number>();
  let cellCount = 0;
  let row: { number: number; cells: Cell[] } = { number: 0, cells: [] };
  let cell = { column: -1, type: 'n', style: 0, text: '' };
  let takesText = false;
  const startCell = ({ r, t = 'n', s = '0' }: Readonly<Record<string, string>>): void => {
    const column = r === undefined ? cell.column + 1 : columnIndex(r);
    cell = { column, type: t, style: Number(s), text: '' };
    cellCount += 1;
    if (cellCount > LIMITS.workbookCells) {
      throw tooManyCells();
    }
  };
  const endCell = (): void => {
    if (cell.text === '' || hidden.has(cell.column)) {
      return;
    }
    if (cell.column >= LIMITS.columns) {
      throw tooManyColumns(row.number);
    }
    while (row.cells.length < cell.column) {
      row.cells.push('');
    }
    row.cells[cell.column] = cellValue(cell, context);
  };
  const hideColumns = ({ min, max, hidden: isHidden }: Readonly<Record<string, string>>): void => {
    const last = Math.min(Number(max), LIMITS.columns);
    for (let column = Number(min); isTrue(isHidden) && column <= last; column += 1) {
      hidden.add(column - 1);
    }
  };
  return {
    open: (name, attributes) => {
      takesText = name === 'v' || name === 't';
      if (name === 'c') {
        startCell(attributes);
      } else if (name === 'row') {
        row = { number: Number(attributes.r ?? row.number + 1), cells: [] };
        cell = { ...cell, column: -1 };
      } else if (name === 'col') {
        hideColumns(attributes);
      }
    },
    text: (text) => {
      cell.text += takesText ? text : '';
    },
    close: (name) => {
      takesText = false;
      if (name === 'c') {
        endCell();
      } else if (name === 'row') {
        rows.push(row);
      }
    },
    isDone: () => rows.length >= maxRows,
    collected: () => ({ rows: rows.slice(0, maxRows), hiddenColumns: hidden.size }),
  };
};

/** Reads the rows of a sheet from its XML, at most `maxRows` of them. */
export const readSheet = async (
  pieces: AsyncIterable<string>,
  context: CellContext,
  maxRows = Number.POSITIVE_INFINITY,
): Promise<SheetRows> => {
  const collector = sheetCollector(context, maxRows);
  await streamXml(pieces, collector);
  return collector.collected();
};
