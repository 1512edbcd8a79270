import { LIMITS } from '#bytes/limits';
import { RefusedFile } from '#result/refused-file';
import type { Cell } from '#table/cell';
import type { GridRow } from '#table/grid';
import { type CellContext, cellValue } from './cell-value';
import { columnIndex } from './column-index';

/** Attributes of an XML element. */
export type Attributes = Readonly<Record<string, string>>;

/** Builds rows from the beginnings and ends of rows and cells. Throws RefusedFile beyond the limits. */
export type RowCollector = {
  readonly hideColumns: (col: Attributes) => void;
  readonly startRow: (row: Attributes) => void;
  readonly startCell: (cell: Attributes) => void;
  readonly addText: (text: string) => void;
  readonly endCell: () => void;
  readonly endRow: () => void;
  readonly rows: readonly GridRow[];
  /** Columns, from 0, whose cells are left out. */
  readonly hidden: ReadonlySet<number>;
};

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

/** The columns, from 0, that a `col` element hides. */
const hiddenBy = ({ min, max, hidden }: Attributes): readonly number[] => {
  const first = Math.max(1, Number(min));
  const last = Math.min(Number(max), LIMITS.columns);
  const isHidden = hidden === '1' || hidden === 'true';
  return isHidden ? Array.from({ length: last - first + 1 }, (_, index) => first - 1 + index) : [];
};

/** Puts a value into its column, with blanks in the columns that were passed over. */
const put = (cells: Cell[], column: number, value: Cell): void => {
  while (cells.length < column) {
    cells.push('');
  }
  cells[column] = value;
};

/** A collector for one sheet. */
export const createRowCollector = (context: CellContext): RowCollector => {
  const rows: GridRow[] = [];
  const hidden = new Set<number>();
  let cellCount = 0;
  let row: { readonly number: number; readonly cells: Cell[] } = { number: 0, cells: [] };
  let cell = { column: -1, type: 'n', style: 0, text: '' };
  return {
    rows,
    hidden,
    hideColumns: (col) => {
      for (const column of hiddenBy(col)) {
        hidden.add(column);
      }
    },
    startRow: ({ r }) => {
      const stated = Number(r);
      row = { number: stated > row.number ? stated : row.number + 1, cells: [] };
      cell = { ...cell, column: -1 };
    },
    startCell: ({ r, t = 'n', s = '0' }) => {
      cellCount += 1;
      if (cellCount > LIMITS.workbookCells) {
        throw tooManyCells();
      }
      const column = r === undefined ? cell.column + 1 : columnIndex(r);
      cell = { column, type: t, style: Number(s), text: '' };
    },
    addText: (text) => {
      cell.text += text;
    },
    endCell: () => {
      if (cell.text === '' || cell.column < 0 || hidden.has(cell.column)) {
        return;
      }
      if (cell.column >= LIMITS.columns) {
        throw tooManyColumns(row.number);
      }
      put(row.cells, cell.column, cellValue(cell, context));
    },
    endRow: () => {
      rows.push(row);
    },
  };
};
