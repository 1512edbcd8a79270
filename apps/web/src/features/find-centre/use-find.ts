import type { OperationOverview } from '@waystation/domain';
import { NearestQuestion, rankCentres } from '@waystation/nearest';
import { EMPTY_MAP_STATE, mapView, utcDayOf } from '@waystation/view';
import { useMemo } from 'react';
import { useNow } from '../../app/use-now';
import type { FindState } from './address/find-state';
import { useFindState } from './address/use-find-state';
import { rankedBy } from './roads/ranked-by';
import { useRoads } from './roads/use-roads';
import { useSteadyAnswer } from './roads/use-steady-answer';
import { useGround, useOutlines } from './use-ground';

const MINUTE_MS = 60_000;

/** Rows of each tier that can be shown; nearest first, all are needed to know which those are. */
const ROWS = { best: 60, nearest: 10_000 } as const;

/** The question of an address; null: it does not say where the people are. */
export const questionOf = (state: FindState): NearestQuestion | null =>
  state.from === null
    ? null
    : NearestQuestion.parse({
        position: state.from,
        people: state.people,
        needs: state.need,
        nationalities: state.consulate,
        languages: state.language,
        mode: state.mode,
      });

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
  const known = useGround(overview, view.moment, outlines);
  // Countries decide what can be reached: nothing is ranked before their outlines are there.
  const ground = outlines.isSettled ? known.ground : null;
  const question = useMemo(() => questionOf(state), [state]);
  const rowsPerTier = ROWS[state.sort];
  const straight = useMemo(
    () =>
      ground === null || question === null ? null : rankCentres(question, ground, { rowsPerTier }),
    [ground, question, rowsPerTier],
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
        : rankCentres(question, ground, { rowsPerTier, ...rankedBy(roads) }),
    [ground, question, rowsPerTier, roads],
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
    question,
    roads,
    steady,
    answer: steady.answer,
  };
};

/** The question and its answer, as the parts of the page are given them. */
export type FindModel = ReturnType<typeof useFind>;
