import type {
  Activity,
  AgreedFigure,
  AreaRow,
  Centre,
  Crossing,
  FeedHeads,
  Flow,
  LogSpan,
  Measurement,
  Operation,
  OperationCode,
  RoadClosure,
  Round,
  RoundTotal,
  Site,
  Source,
  Store,
} from '@waystation/domain';
import { type AreaTree, areaTreeOf } from '../area/area-tree';
import { type CountryAt, openCountryAt } from '../area/country-at';
import {
  type AreaRows,
  type AreaRowsBySexAge,
  openAreaRows,
  openAreaRowsBySexAge,
} from './area-rows';
import { type CentreLists, openCentreLists } from './centre-lists';
import { type Keep, keepNewest } from './keep-newest';
import { once } from './once';
import {
  openPlaceRows,
  type PlaceDays,
  type PlaceRows,
  type PlaceRowsBySexAge,
} from './place-rows';
import { type Turns, takeTurns } from './take-turns';

/** What an operation holds at one change sequence; lists that most answers need are read once. */
export type OperationState = {
  readonly store: Store;
  readonly operation: Operation;
  readonly seq: number;
  /** The newest change that is no report from a centre. */
  readonly seqButReports: number;
  readonly rounds: () => Promise<readonly Round[]>;
  readonly totals: () => Promise<readonly RoundTotal[]>;
  readonly sources: () => Promise<readonly Source[]>;
  readonly flows: () => Promise<readonly Flow[]>;
  readonly areas: () => Promise<readonly AreaRow[]>;
  readonly tree: () => Promise<AreaTree>;
  readonly levels: () => ReturnType<Store['areas']['levels']>;
  readonly residentCounts: () => ReturnType<Store['areas']['residentCounts']>;
  readonly sites: () => Promise<readonly Site[]>;
  /** With the logs of a span; null: with whole logs. */
  readonly centres: (span: LogSpan | null) => Promise<readonly Centre[]>;
  readonly crossings: () => Promise<readonly Crossing[]>;
  readonly closures: () => Promise<readonly RoadClosure[]>;
  readonly measurements: () => Promise<readonly Measurement[]>;
  readonly activities: () => Promise<readonly Activity[]>;
  readonly agreedFigures: () => Promise<readonly AgreedFigure[]>;
  /** Lists of centres that outlive reports. */
  readonly centreLists: CentreLists;
  /** What was told of each centre as it stands, by audience and span. */
  readonly toldCentres: Keep<WeakMap<Centre, Centre>>;
  /** Centres as one audience sees them, made once by audience and span. */
  readonly centresFor: Keep<readonly Centre[]>;
  readonly now: () => Date;
  /** Tells the country of a point by the coarsest boundaries loaded. */
  readonly countryAt: () => Promise<CountryAt>;
  readonly areaRows: AreaRows;
  readonly areaRowsBySexAge: AreaRowsBySexAge;
  readonly placeRows: PlaceRows;
  readonly placeRowsBySexAge: PlaceRowsBySexAge;
  readonly placeDays: PlaceDays;
  /** Turns for what is long to work out. */
  readonly turn: Turns;
  /** Something worked out of this state, kept by key. */
  readonly remember: RememberSets;
};

/** Keeps sets of keys that are costly to work out. */
export type RememberSets = (
  key: string,
  work: () => Promise<ReadonlySet<string>>,
) => Promise<ReadonlySet<string>>;

/** Now, and a few days that maps look back to, by audience; each is a list of all centres. */
const MOST_LISTS = 6;

/** What reports from centres change. */
const openCentres = (lists: CentreLists, seq: number) => ({
  centres: (span: LogSpan | null) => lists(span, seq),
  centresFor: keepNewest<readonly Centre[]>(MOST_LISTS),
});

type StateParts = FeedHeads & Pick<OperationState, 'now'>;

const openState = (store: Store, operation: Operation, at: StateParts): OperationState => {
  const { code } = operation;
  const areas = once(() => store.areas.list(code, null));
  const levels = once(() => store.areas.levels(code));
  const tree = once(async () => areaTreeOf(await areas()));
  const places = openPlaceRows(store, code);
  const centreLists = openCentreLists(store, code);
  return {
    store,
    operation,
    ...at,
    centreLists,
    toldCentres: keepNewest<WeakMap<Centre, Centre>>(MOST_LISTS),
    ...openCentres(centreLists, at.seq),
    areas,
    rounds: once(() => store.figures.rounds(code)),
    totals: once(() => store.figures.roundTotals(code)),
    sources: once(() => store.figures.sources(code)),
    flows: once(() => store.figures.flows(code)),
    tree,
    levels,
    residentCounts: once(() => store.areas.residentCounts(code)),
    sites: once(() => store.places.sites(code)),
    crossings: once(() => store.places.crossings(code)),
    closures: once(() => store.closures.list(code)),
    measurements: once(() => store.places.measurements(code)),
    activities: once(() => store.activities.list(code)),
    agreedFigures: once(() => store.agreedFigures.list(code)),
    countryAt: once(async () =>
      openCountryAt({
        tree: await tree(),
        levels: await levels(),
        topologies: (level) => store.areas.topologies(code, level),
      }),
    ),
    areaRows: openAreaRows(store, code),
    areaRowsBySexAge: openAreaRowsBySexAge(store, code),
    placeRows: places.everybody,
    placeRowsBySexAge: places.bySexAge,
    placeDays: places.days,
    turn: takeTurns(),
    remember: keepNewest<ReadonlySet<string>>(Number.POSITIVE_INFINITY),
  };
};

/** Gives the state of an operation as it is now; null: there is none. */
export type OperationStates = (code: OperationCode) => Promise<OperationState | null>;

/**
 * Keeps the newest state of each operation. Its change sequence is asked for every time; with the
 * first change everything known of the old state is forgotten. The sequence is read before the
 * operation: what was tightened in between is then at most newer than its sequence, never older, and
 * the next request reads it again. A report from a centre changes the centres and nothing else:
 * reports come all day, and boundaries and figures are costly to read.
 */
export const createOperationStates = (
  store: Store,
  now: () => Date = () => new Date(),
): OperationStates => {
  const newest = new Map<string, OperationState>();
  const knownAt = (
    code: OperationCode,
    { seq, seqButReports }: FeedHeads,
  ): OperationState | null => {
    const known = newest.get(code);
    if (known === undefined || known.seqButReports !== seqButReports) {
      return null;
    }
    if (known.seq === seq) {
      return known;
    }
    const state = { ...known, seq, ...openCentres(known.centreLists, seq) };
    newest.set(code, state);
    return state;
  };
  return async (code) => {
    const at = await store.changes.heads(code);
    const before = knownAt(code, at);
    if (before !== null) {
      return before;
    }
    const operation = await store.operations.find(code);
    if (operation === null) {
      return null;
    }
    // Many ask at once after a change: all get the state of the one who was answered first.
    const meanwhile = knownAt(code, at);
    if (meanwhile !== null) {
      return meanwhile;
    }
    const state = openState(store, operation, { ...at, now });
    newest.set(code, state);
    return state;
  };
};
