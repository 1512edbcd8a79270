import type {
  Counted,
  Day,
  DayOfPlaces,
  OperationCode,
  PlaceFigureRow,
  SexAge,
  Store,
} from '@waystation/domain';
import { once } from './once';
import { createRowMemory } from './row-memory';

type RowsOfDay<Row> = (counted: Counted, asOf: Day) => Promise<readonly Row[]>;

/** Reads the newest figures of places of a column at a day. */
export type PlaceRows = RowsOfDay<PlaceFigureRow>;

/** The same of single sexes and ages. */
export type PlaceRowsBySexAge = RowsOfDay<PlaceFigureRow & SexAge>;

/** Some 20 MB: the newest figures of 3,335 sites at a dozen days. */
const MOST_ROWS = 40_000;

/** Whom rows of places count. */
type PlaceReads = {
  readonly everybody: PlaceRows;
  readonly bySexAge: PlaceRowsBySexAge;
  readonly days: PlaceDays;
};

/** Reads at which days and in which rounds places were counted in a column, oldest first. */
export type PlaceDays = (counted: Counted) => Promise<readonly DayOfPlaces[]>;

/**
 * Figures of places by column and day. Between two days with figures nothing changes, so every day
 * is answered by the last one before it that has any; a day before all of them needs no reading.
 */
export const openPlaceRows = (store: Store, operation: OperationCode): PlaceReads => {
  const daysByColumn = new Map<string, () => Promise<readonly DayOfPlaces[]>>();
  const days: PlaceDays = ({ group, unit, measure }) => {
    const column = [group, unit, measure].join(' ');
    const read = () => store.figures.daysOfPlaces(operation, { group, unit, measure });
    const kept = daysByColumn.get(column) ?? once(read);
    daysByColumn.set(column, kept);
    return kept();
  };
  const byDay = <Row>(read: (at: Counted & { readonly asOf: Day }) => Promise<readonly Row[]>) => {
    const memory = createRowMemory<Row>(MOST_ROWS);
    const rowsOf: RowsOfDay<Row> = async ({ group, unit, measure }, asOf) => {
      const counted = { group, unit, measure };
      const column = [group, unit, measure].join(' ');
      const day = (await days(counted)).findLast((one) => one.day <= asOf)?.day;
      return day === undefined
        ? []
        : await memory.recall(`${column} ${day}`, () => read({ ...counted, asOf: day }));
    };
    return rowsOf;
  };
  return {
    days,
    everybody: byDay((at) => store.figures.ofPlaces(operation, at)),
    bySexAge: byDay((at) => store.figures.ofPlacesBySexAge(operation, at)),
  };
};
