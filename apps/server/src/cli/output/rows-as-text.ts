import { csvCell } from '@waystation/domain';

/** How rows are printed. */
export const ROW_FORMATS = ['json', 'csv', 'table'] as const;

/** One way to print rows. */
export type RowFormat = (typeof ROW_FORMATS)[number];

type Cell = string | number | null;

/** Rows of equal columns. */
export type Rows = readonly Readonly<Record<string, Cell>>[];

const columnsOf = (rows: Rows): readonly string[] => Object.keys(rows[0] ?? {});

const asCsv = (rows: Rows): string => {
  const columns = columnsOf(rows);
  const lines = rows.map((row) => columns.map((column) => csvCell(row[column] ?? null)).join(','));
  return [columns.join(','), ...lines].join('\n');
};

const asTable = (rows: Rows): string => {
  const columns = columnsOf(rows);
  const textOf = (row: Rows[number], column: string): string => `${row[column] ?? ''}`;
  const widths = columns.map((column) =>
    Math.max(column.length, ...rows.map((row) => textOf(row, column).length)),
  );
  const line = (cells: readonly string[], isNumber: (column: number) => boolean): string =>
    cells
      .map((cell, at) =>
        isNumber(at) ? cell.padStart(widths[at] ?? 0) : cell.padEnd(widths[at] ?? 0),
      )
      .join('  ')
      .trimEnd();
  const head = line(columns, () => false);
  const body = rows.map((row) =>
    line(
      columns.map((column) => textOf(row, column)),
      (at) => typeof row[columns[at] ?? ''] === 'number',
    ),
  );
  return [head, ...body].join('\n');
};

/** Rows as text in the format asked for. */
export const rowsAsText = (rows: Rows, format: RowFormat): string => {
  switch (format) {
    case 'json':
      return JSON.stringify(rows, null, 2);
    case 'csv':
      return asCsv(rows);
    case 'table':
      return asTable(rows);
    default:
      return format satisfies never;
  }
};
