import type { ReadLog } from '#result/read-log';
import { type DateStyle, dateStyleOf, isSlashedDate } from '#values/date-style';
import { type NumberStyle, numberStyleOf } from '#values/number-style';
import type { Cell } from './cell';
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

/** The styles of a table's columns; a date order that nothing proves is noted. */
export const columnStyles = (table: Table, log: ReadLog): ColumnStyles => {
  const cellsOf = (column: number): readonly Cell[] =>
    table.rows.map(({ cells }) => cells[column] ?? '');
  return {
    numberStyle: once((column) => numberStyleOf(cellsOf(column))),
    dateStyle: once((column) => {
      const cells = cellsOf(column);
      const style = dateStyleOf(cells);
      if (style === 'unproven' && cells.some(isSlashedDate)) {
        log.note(
          'ambiguousDates',
          `Dates like 1/2/96 in the column "${table.columns[column]}" were read with the day first; no date there proves it.`,
        );
      }
      return style;
    }),
  };
};
