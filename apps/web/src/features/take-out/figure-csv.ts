import type { FigureTable } from '@waystation/charts';
import { csvCell } from '@waystation/domain';

/** Spreadsheets take a file for UTF-8 only if it says so. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Figures as CSV (RFC 4180): plain digits, words where there is no number, and in every row where it is
 * from, so that a row that is copied keeps it. `from`: the head of that column.
 */
export const figureCsv = ({ columns, rows, notes }: FigureTable, from: string): string => {
  const note = notes.length === 0 ? [] : [notes.join(' · ')];
  const lines = [
    [...columns.map(({ label }) => label), ...note.map(() => from)],
    ...rows.map(({ cells }) => [
      ...cells.map(({ text, plain }) => (plain === undefined ? text : plain)),
      ...note,
    ]),
  ];
  return `${BYTE_ORDER_MARK}${lines.map((line) => `${line.map(csvCell).join(',')}\r\n`).join('')}`;
};
