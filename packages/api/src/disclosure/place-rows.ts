import type { Counted, Day, OperationCode, PlaceFigureRow, Store } from '@waystation/domain';
import { once } from './once';
import { createRowMemory } from './row-memory';

/** Reads the newest figures of places of a column at a day. */
export type PlaceRows = (counted: Counted, asOf: Day) => Promise<readonly PlaceFigureRow[]>;

/** Some 20 MB: the newest figures of 3,335 sites at a dozen days. */
const MOST_ROWS = 40_000;

/**
 * Figures of places by column and day. Between two days with figures nothing changes, so every day
 * is answered by the last one before it that has any; a day before all of them needs no reading.
 */
export const openPlaceRows = (store: Store, operation: OperationCode): PlaceRows => {
  const memory = createRowMemory<PlaceFigureRow>(MOST_ROWS);
  const daysByColumn = new Map<string, () => Promise<readonly Day[]>>();
  return async ({ group, unit, measure }, asOf) => {
    const counted = { group, unit, measure };
    const column = [group, unit, measure].join(' ');
    const days =
      daysByColumn.get(column) ?? once(() => store.figures.daysOfPlaces(operation, counted));
    daysByColumn.set(column, days);
    const day = (await days()).findLast((one) => one <= asOf);
    return day === undefined
      ? []
      : await memory.recall(`${column} ${day}`, () =>
          store.figures.ofPlaces(operation, { ...counted, asOf: day }),
        );
  };
};
