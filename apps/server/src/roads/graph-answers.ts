import { kilometresBetween, type Position } from '@waystation/domain';
import type { RoadAnswer, TravelAsk } from '@waystation/nearest';
import {
  createJourneyPlanner,
  type Journey,
  type JourneyPlanner,
  type JourneyQuestion,
  type RoadGraph,
} from '@waystation/roads';
import { isNearerOnFoot } from './is-nearer-on-foot';

/**
 * A crossing's coordinates are good to a street's width at best; a wider circle would close the
 * streets of the town beside it. Where no road is this near, the nearest one is taken to be meant.
 */
const CLOSED_METRES = 100;

/** Answers questions over one graph; throws SearchTooLong when `isLate` says so. */
export type GraphAnswers = (ask: TravelAsk, isLate: () => boolean) => readonly RoadAnswer[];

/** What a journey's answer says of where it was found. */
const sourceOf = (dataOn: string | null): string =>
  dataOn === null ? 'OpenStreetMap' : `OpenStreetMap ${dataOn}`;

const answerOf = (
  journey: Journey,
  straightKm: number,
  { mode, source }: { readonly mode: TravelAsk['mode']; readonly source: string },
): RoadAnswer => {
  if (journey.kind === 'none') {
    return { kind: journey.reason === 'noWay' ? 'noWay' : 'notCovered' };
  }
  const walkedMeters = journey.toRoadMetres + journey.fromRoadMetres;
  if (isNearerOnFoot(walkedMeters, straightKm)) {
    return { kind: 'notCovered' };
  }
  return {
    kind: 'road',
    travel: {
      way: 'road',
      km: (journey.metres + walkedMeters) / 1000,
      mode,
      minutes: (journey.seconds + journey.walkSeconds) / 60,
      walkedMeters,
      source,
    },
  };
};

/**
 * Which of these targets vehicles get to. Where people may not walk along a road that leads there,
 * the map knows no way on foot; on the ground there is one, so "no way" would be too much to say.
 */
const drivenTo = (
  plan: JourneyPlanner,
  question: JourneyQuestion,
  { journeys, isLate }: { readonly journeys: readonly Journey[]; readonly isLate: () => boolean },
): ReadonlySet<Position> => {
  const isCutOff = (_: Position, at: number): boolean => {
    const journey = journeys[at];
    return journey?.kind === 'none' && journey.reason === 'noWay';
  };
  const to = question.mode === 'foot' ? question.to.filter(isCutOff) : [];
  const driven = to.length === 0 ? [] : plan({ ...question, to, mode: 'car' }, isLate);
  return new Set(to.filter((_, at) => driven[at]?.kind === 'road'));
};

/** Travel over a graph of roads, its closed crossings taken out. */
export const graphAnswers = (graph: RoadGraph, dataOn: string | null): GraphAnswers => {
  const plan = createJourneyPlanner(graph);
  const source = sourceOf(dataOn);
  return ({ from, to, mode, closed }, isLate) => {
    const closures = closed.map((at) => ({ at, radiusMetres: CLOSED_METRES }));
    const question = { from, to, mode, closures };
    const journeys = plan(question, isLate);
    const driven = drivenTo(plan, question, { journeys, isLate });
    return to.map((target, at) => {
      const journey = journeys[at];
      return journey === undefined || driven.has(target)
        ? { kind: 'notCovered' }
        : answerOf(journey, kilometresBetween(from, target), { mode, source });
    });
  };
};
