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
import { lightLine } from './light-line';

/**
 * A crossing's coordinates are good to a street's width at best; a wider circle would close the
 * streets of the town beside it. Where no road is this near, the nearest one is taken to be meant.
 */
export const CLOSED_METRES = 100;

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
  const closed = journey.closedOnWay;
  if (journey.kind === 'none') {
    return journey.reason === 'noWay' ? { kind: 'noWay', closed } : { kind: 'notCovered' };
  }
  const walkedMeters = journey.toRoadMetres + journey.fromRoadMetres;
  if (isNearerOnFoot(walkedMeters, straightKm)) {
    return { kind: 'notCovered' };
  }
  return {
    kind: 'road',
    closed,
    beside: journey.closedBeside,
    ...(journey.line !== null && { line: lightLine(journey.line) }),
    travel: {
      way: 'road',
      km: (journey.metres + walkedMeters) / 1000,
      mode,
      minutes: (journey.seconds + journey.walkSeconds) / 60,
      walkedMeters,
      source,
      ...(journey.around !== null && {
        around: {
          km: journey.around.metres / 1000,
          minutes: journey.around.seconds / 60,
        },
      }),
    },
  };
};

/**
 * The journeys of vehicles to those targets that the map knows no way to on foot. People may not walk
 * along every road; on the ground there is a way, so "no way" would be too much to say where vehicles
 * get through, and what is closed to vehicles is what cuts the people off.
 */
const drivenTo = (
  plan: JourneyPlanner,
  question: JourneyQuestion,
  { journeys, isLate }: { readonly journeys: readonly Journey[]; readonly isLate: () => boolean },
): ReadonlyMap<Position, Journey> => {
  const isCutOff = (_: Position, at: number): boolean => {
    const journey = journeys[at];
    return journey?.kind === 'none' && journey.reason === 'noWay';
  };
  const to = question.mode === 'foot' ? question.to.filter(isCutOff) : [];
  const driven = to.length === 0 ? [] : plan({ ...question, to, mode: 'car' }, isLate);
  return new Map(
    to.flatMap((target, at) => {
      const journey = driven[at];
      return journey === undefined ? [] : [[target, journey] as const];
    }),
  );
};

/** Whether nobody knows of the vehicles: no road is near them, so they bear out no "no way" on foot. */
const isUnknownByVehicle = (journey: Journey, byVehicle: Journey | undefined): boolean =>
  journey.closedOnWay.length === 0 && byVehicle?.kind === 'none' && byVehicle.reason !== 'noWay';

/** Travel over a graph of roads, its closed crossings taken out. */
export const graphAnswers = (graph: RoadGraph, dataOn: string | null): GraphAnswers => {
  const plan = createJourneyPlanner(graph);
  const source = sourceOf(dataOn);
  return ({ from, to, mode, closed, isDrawn = false }, isLate) => {
    const closures = closed.map((at) => ({ at, radiusMetres: CLOSED_METRES }));
    const question = { from, to, mode, closures, isDrawn };
    const journeys = plan(question, isLate);
    const driven = drivenTo(plan, question, { journeys, isLate });
    return to.map((target, at) => {
      const byVehicle = driven.get(target);
      const journey = journeys[at];
      if (
        journey === undefined ||
        byVehicle?.kind === 'road' ||
        isUnknownByVehicle(journey, byVehicle)
      ) {
        return { kind: 'notCovered' };
      }
      const cut = [journey, byVehicle].find((one) => (one?.closedOnWay.length ?? 0) > 0);
      const told = { ...journey, closedOnWay: cut?.closedOnWay ?? [] };
      return answerOf(told, kilometresBetween(from, target), { mode, source });
    });
  };
};
