import { csvCell, type Reject } from '@waystation/domain';

/** Rejected rows as a table for a spreadsheet, for whoever mends the file at its source. */
export const rejectsAsCsv = (rejects: readonly Reject[], head: readonly string[]): string =>
  [
    head,
    ...rejects.map(({ row, column, value, reason, remedy }) => [
      row,
      column,
      value,
      reason,
      remedy,
    ]),
  ]
    .map((cells) => `${cells.map(csvCell).join(',')}\r\n`)
    .join('');
