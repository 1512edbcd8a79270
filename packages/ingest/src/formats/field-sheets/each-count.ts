import type { Day } from '@waystation/domain';
import type { KnownPlace } from '#result/read-options';
import { createRowReader, type Fields, type RowCells } from '#table/row-reader';
import type { Table } from '#table/table';
import type { ReadContext } from '../format';
import { dayOfSheet, dayOfSheetRow, noDay } from './day-of-sheet';
import { createPlaceFinder } from './known-place-finder';
import { placeOfCell } from './place-of-cell';

/** One row of a sheet: where and when, and what was counted there. */
export type SheetCount<C extends string, More extends string = never> = {
  readonly place: KnownPlace;
  readonly day: Day;
  /** Numbers by column; what is blank is unknown and left out. */
  readonly counts: ReadonlyMap<C, number>;
  readonly row: RowCells<'place' | 'date' | C | More>;
};

const TWICE = {
  code: 'duplicateCount',
  reason: 'An earlier row has the same place and day.',
  remedy: 'Leave one of the two rows out.',
} as const;

const BLANK = '# rows passed over: nobody filled in a number, which is not zero.';

/**
 * The rows of a sheet with one place and its numbers a row. A row without any number is passed over; one
 * whose place nobody can be sure of is rejected with a question.
 */
export const eachSheetCount = <C extends string, More extends string = never>(
  table: Table,
  {
    fields,
    columns,
  }: { readonly fields: Fields<'place' | 'date' | C | More>; readonly columns: readonly C[] },
  { places, ...context }: ReadContext & { readonly places: readonly KnownPlace[] },
): readonly SheetCount<C, More>[] => {
  const find = createPlaceFinder(places);
  const ofSheet = dayOfSheet(table, context);
  const seen = new Set<string>();
  const found: SheetCount<C, More>[] = [];
  let blank = 0;
  const reader = createRowReader<'place' | 'date' | C | More>(table, fields, context.log);
  if (ofSheet === null && !reader.has('date')) {
    throw noDay();
  }
  for (const row of reader.rows()) {
    const counts = new Map<C, number>();
    for (const column of columns) {
      const count = row.whole(column);
      if (count !== null) {
        counts.set(column, count);
      }
    }
    if (counts.size === 0 && row.ok()) {
      blank += 1;
      continue;
    }
    const place = placeOfCell(row, 'place', find);
    const day = dayOfSheetRow(row, ofSheet, context);
    const key = `${place?.id} ${day}`;
    if (seen.has(key) && place !== null) {
      row.reject('place', TWICE);
    }
    if (place !== null && day !== null && row.ok()) {
      seen.add(key);
      found.push({ place, day, counts, row });
    }
  }
  context.log.skip({ code: 'blankCounts', text: BLANK }, blank);
  return found;
};
