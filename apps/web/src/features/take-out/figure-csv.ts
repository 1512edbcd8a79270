import { csvCell } from '@waystation/domain';
import type { Taken } from './figure-drawing';

/** Spreadsheets take a file for UTF-8 only if it says so. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Figures as CSV (RFC 4180): plain digits, words where there is no number, and in every row what it is of
 * and from, so that a row that is copied keeps it. `from`: the head of that column.
 */
export const figureCsv = ({ title, under, columns, rows, notes }: Taken, from: string): string => {
  const note = [title, under, ...notes].join(' · ');
  const lines = [
    [...columns.map(({ label }) => label), from],
    ...rows.map(({ cells }) => [
      ...cells.map(({ text, plain }) => (plain === undefined ? text : plain)),
      note,
    ]),
  ];
  return `${BYTE_ORDER_MARK}${lines.map((line) => `${line.map(csvCell).join(',')}\r\n`).join('')}`;
};
