import type { OperationOverview, Position } from '@waystation/domain';
import {
  checkPosition,
  type Ground,
  type NearestAnswer,
  type NearestQuestion,
  type PositionCheck,
  type RankOptions,
  rankCentres,
  whereaboutsOf,
} from '@waystation/nearest';
import { EMPTY_MAP_STATE, mapView, utcDayOf } from '@waystation/view';
import { useCallback, useMemo, useState } from 'react';
import { useNow } from '../../app/use-now';
import type { FindState, Order } from './address/find-state';
import { useFindState } from './address/use-find-state';
import { LISTED_ROWS, ROWS_AT_FIRST } from './answer/ordered';
import { shownClosures } from './closures/shown-closures';
import { type ByRoad, rankedBy } from './roads/ranked-by';
import { useRoads } from './roads/use-roads';
import { useSteadyAnswer } from './roads/use-steady-answer';
import { useGround, useOutlines } from './use-ground';

const MINUTE_MS = 60_000;

const ORDER_OF = {
  best: 'score',
  nearest: 'distance',
} as const satisfies Record<Order, RankOptions['order']>;

/** The answer in the order of the list, as far as it may go, and one centre more that is asked for. */
export const rankedFor = (
  question: NearestQuestion,
  ground: Ground,
  {
    sort,
    ...options
  }: Pick<FindState, 'sort'> & ByRoad & Pick<RankOptions, 'also' | 'rowsPerTier'>,
): NearestAnswer =>
  rankCentres(question, ground, {
    rowsPerTier: LISTED_ROWS,
    order: ORDER_OF[sort],
    ...options,
  });

/** The question of an address; null: it does not say where the people are. What it says is read already. */
const questionOf = (state: FindState): NearestQuestion | null =>
  state.from === null
    ? null
    : {
        position: state.from,
        people: state.people,
        needs: [...state.need],
        nationalities: [...state.consulate],
        languages: [...state.language],
        mode: state.mode,
        except: [],
        ...(state.country !== null && { country: state.country }),
      };

const LIKELY: PositionCheck = { kind: 'likely' };

type Known = Pick<OperationOverview, 'bbox'> & {
  /** What is known of centres and crossings; null: not read yet, and nothing is doubted by them. */
  readonly ground: Ground | null;
};

/** Whether a point can be meant in an operation. */
const whereIs = (from: Position, { bbox, ground }: Known): PositionCheck =>
  checkPosition(
    from,
    ground === null
      ? { box: bbox, kmToNearest: () => Number.POSITIVE_INFINITY }
      : whereaboutsOf(ground, bbox),
  );

/** The point of an address that is read anew at every change of it: another one only where it lies elsewhere. */
const useSamePoint = (from: Position | null): Position | null => {
  const [longitude, latitude] = from ?? [];
  return useMemo(
    () => (longitude === undefined || latitude === undefined ? null : [longitude, latitude]),
    [longitude, latitude],
  );
};

/** The day and the moment that an operation's pages tell of, by the same clock as its map. */
const useClockView = (overview: OperationOverview, { asOf }: Pick<FindState, 'asOf'>) => {
  const now = useNow(MINUTE_MS);
  return useMemo(() => mapView(overview, { ...EMPTY_MAP_STATE, asOf }, now), [overview, asOf, now]);
};

/** The question of the address and the centres ranked for it, all on this device. */
export const useFind = (overview: OperationOverview) => {
  const { state, broken, change } = useFindState();
  const view = useClockView(overview, state);
  const outlines = useOutlines(overview);
  const known = useGround(overview, view, outlines);
  const { closures } = known;
  const closed = useMemo(() => shownClosures(closures ?? [], view.moment), [closures, view.moment]);
  // Countries decide what can be reached: nothing is ranked before their outlines are there.
  const ground = outlines.isSettled ? known.ground : null;
  const from = useSamePoint(state.from);
  const { bbox } = overview;
  const where = useMemo(
    () => (from === null ? LIKELY : whereIs(from, { bbox, ground })),
    [from, bbox, ground],
  );
  // As the server does: nobody is sent from where nobody of the operation can be.
  const isElsewhere = where.kind !== 'likely' && !state.anyway;
  const question = useMemo(() => (isElsewhere ? null : questionOf(state)), [state, isElsewhere]);
  const { sort } = state;
  // Where centres are many, an old phone works out no more rows than it shows.
  const [rowsPerTier, setRows] = useState(ROWS_AT_FIRST);
  const onMoreRows = useCallback(() => setRows(LISTED_ROWS), []);
  const straight = useMemo(
    () =>
      ground === null || question === null
        ? null
        : rankedFor(question, ground, { sort, rowsPerTier }),
    [ground, question, sort, rowsPerTier],
  );
  const roads = useRoads({
    operation: overview.operation.code,
    question,
    ground,
    asOf: utcDayOf(view.moment),
  });
  const byRoad = useMemo(
    () =>
      ground === null || question === null || roads.kind !== 'known'
        ? null
        : rankedFor(question, ground, { sort, rowsPerTier, ...rankedBy(roads) }),
    [ground, question, sort, rowsPerTier, roads],
  );
  const steady = useSteadyAnswer({ state, straight, byRoad });
  const isDayElsewhere = state.asOf !== null && state.asOf !== view.day;
  return {
    state,
    left: [...broken, ...(isDayElsewhere ? ['asOf'] : [])],
    change,
    view,
    outlines,
    ...known,
    /** Where the people are; another array only where they are elsewhere. */
    from,
    /** Whether the point can be meant, and whether it is so far off that nothing is ranked from it. */
    where,
    isElsewhere,
    /** The roads that readers should know of. */
    closed,
    question,
    roads,
    steady,
    answer: steady.answer,
    /** Has the answer go as far as a list may, where a reader asks for more rows. */
    onMoreRows,
  };
};

/** The question and its answer, as the parts of the page are given them. */
export type FindModel = ReturnType<typeof useFind>;
