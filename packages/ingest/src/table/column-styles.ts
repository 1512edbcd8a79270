import type { ReadLog } from '#result/read-log';
import type { DateStyle } from '#values/date-style';
import { type NumberStyle, numberStyleOf } from '#values/number-style';
import { cellsOfColumn, dateStyles } from './date-styles';
import type { Table } from './table';

/** How numbers and dates are written, decided once for each column from all of its cells. */
export type ColumnStyles = {
  readonly numberStyle: (column: number) => NumberStyle;
  readonly dateStyle: (column: number) => DateStyle;
};

/** Remembers what was made for a key; the answers may be null, so they are kept in a box. */
const once = <V>(make: (key: number) => V): ((key: number) => V) => {
  const made = new Map<number, { readonly value: V }>();
  return (key) => {
    const { value } = made.get(key) ?? { value: make(key) };
    made.set(key, { value });
    return value;
  };
};

/** The styles of a table's columns; the order of day and month is decided by {@link dateStyles}. */
export const columnStyles = (table: Table, log: ReadLog): ColumnStyles => ({
  numberStyle: once((column) => numberStyleOf(cellsOfColumn(table, column))),
  dateStyle: once(dateStyles(table, log)),
});
