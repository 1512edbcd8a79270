import type { ReadLog } from '#result/read-log';
import {
  type DateProofs,
  type DateStyle,
  dateProofsOf,
  dateStyleOf,
  isSlashedDate,
} from '#values/date-style';
import type { Cell } from './cell';
import type { Table } from './table';

/** The cells of one column, top down. */
export const cellsOfColumn = (table: Table, column: number): readonly Cell[] =>
  table.rows.map(({ cells }) => cells[column] ?? '');

const unprovenIn = (table: Table, column: number): Cell | undefined => {
  const cells = cellsOfColumn(table, column);
  return dateStyleOf(dateProofsOf(cells)) === 'unproven' ? cells.find(isSlashedDate) : undefined;
};

/** All columns at once, so that a file says it once. */
const unprovenNote = (table: Table): string => {
  const examples = table.columns.flatMap((name, column) => {
    const example = unprovenIn(table, column);
    return example === undefined ? [] : [`"${name}" (for example ${example})`];
  });
  return `Day and month cannot be told apart in ${examples.join(', ')}: no date there has a number above 12. They were read with the day first. Write dates as YYYY-MM-DD to be sure.`;
};

const mixedNote = (name: string, { dayFirst, monthFirst }: DateProofs): string => {
  const [order, other] = dayFirst >= monthFirst ? ['day', 'month'] : ['month', 'day'];
  return `"${name}" has dates in both orders: ${dayFirst} can only have the day first, ${monthFirst} only the month. All were read with the ${order} first, and those that can only have the ${other} first are rejected. Check dates such as 3/4/2025 there, and write them as YYYY-MM-DD.`;
};

/**
 * How each column writes dates, by all of its cells: one number above 12 settles it. Where none does,
 * the day is taken to come first, as in most of the world, and the report says so.
 */
export const dateStyles =
  (table: Table, log: ReadLog): ((column: number) => DateStyle) =>
  (column) => {
    const cells = cellsOfColumn(table, column);
    const proofs = dateProofsOf(cells);
    const style = dateStyleOf(proofs);
    if (style === 'unproven' && cells.some(isSlashedDate)) {
      log.note('ambiguousDates', unprovenNote(table));
    }
    if (proofs.dayFirst > 0 && proofs.monthFirst > 0) {
      log.note('mixedDates', mixedNote(table.columns[column] ?? '', proofs));
    }
    return style;
  };
