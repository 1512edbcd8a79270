import type { RoadAnswer } from '@waystation/nearest';
import { FOOT_KMH, MOST_METRES_TO_ROAD } from '@waystation/roads';
import { isNearerOnFoot } from './is-nearer-on-foot';
import type { OsrmTable } from './osrm-table';

/**
 * A way that takes as long as one by a closed place is one through it, give or take what putting
 * points on roads costs; the straight line answers then, which knows of borders.
 */
const SAME_WAY_SECONDS = 60;

/** The way by a closed place goes to it and back: up a side street, where its office often is. */
const SIDE_STREET_METRES = 500;
const SIDE_STREET_KMH = 20;

const toleranceOf = (metresToRoad: number): number =>
  SAME_WAY_SECONDS + (2 * (metresToRoad + SIDE_STREET_METRES) * 3.6) / SIDE_STREET_KMH;

const METRES_PER_MINUTE = (FOOT_KMH * 1000) / 60;

/** What the sphere of the straight line differs from the ground, and what a snapped point may. */
const LEAST_PART = 0.99;
const SLACK_KM = 0.1;

/** No road is shorter than the straight line: such a figure is of another unit or another place. */
const isPossible = (km: number, straightKm: number): boolean =>
  km >= straightKm * LEAST_PART - SLACK_KM;

type Sides = {
  readonly targets: number;
  readonly closed: number;
  /** Kilometres to each target as the crow flies. */
  readonly straightKm: readonly number[];
};

const secondsAt = ({ durations }: OsrmTable, source: number, destination: number): number =>
  durations[source]?.[destination] ?? Number.POSITIVE_INFINITY;

/** Which closed places the way to a target goes through, by the time that it takes through them. */
const closedOnWay = (
  table: OsrmTable,
  target: number,
  { targets, closed }: Sides,
): readonly number[] =>
  Array.from({ length: closed }, (_, at) => at).filter((at) => {
    const place = table.destinations[targets + at];
    const isOnRoad = place !== undefined && place.distance <= MOST_METRES_TO_ROAD.foot;
    const through = secondsAt(table, 0, targets + at) + secondsAt(table, at + 1, target);
    return isOnRoad && through <= secondsAt(table, 0, target) + toleranceOf(place.distance);
  });

/**
 * A table that knows no way to anywhere is more likely of another country than all places are cut
 * off, be it one or many: it then says nothing of them.
 */
export const withoutBlankTable = (answers: readonly RoadAnswer[]): readonly RoadAnswer[] =>
  answers.every(({ kind }) => kind === 'noWay')
    ? answers.map(() => ({ kind: 'notCovered' }))
    : answers;

/**
 * The answers of a table whose first source is the start and whose destinations are the targets; the
 * closed places follow in both.
 */
export const answersOfTable = (table: OsrmTable, sides: Sides): readonly RoadAnswer[] =>
  Array.from({ length: sides.targets }, (_, target): RoadAnswer => {
    const seconds = table.durations[0]?.[target] ?? null;
    const metres = table.distances[0]?.[target] ?? null;
    const start = table.sources[0]?.distance ?? 0;
    const end = table.destinations[target]?.distance ?? 0;
    if (Math.max(start, end) > MOST_METRES_TO_ROAD.car) {
      return { kind: 'notCovered' };
    }
    if (seconds === null || metres === null) {
      return { kind: 'noWay' };
    }
    const closed = closedOnWay(table, target, sides);
    if (closed.length > 0) {
      return { kind: 'notCovered', closed };
    }
    const walkedMeters = Math.round(start + end);
    const km = (metres + walkedMeters) / 1000;
    const straightKm = sides.straightKm[target] ?? 0;
    if (isNearerOnFoot(walkedMeters, straightKm) || !isPossible(km, straightKm)) {
      return { kind: 'notCovered' };
    }
    return {
      kind: 'road',
      travel: {
        way: 'road',
        km,
        mode: 'car',
        minutes: seconds / 60 + walkedMeters / METRES_PER_MINUTE,
        walkedMeters,
        source: table.data_version === undefined ? 'OSRM' : `OSRM ${table.data_version}`,
      },
    };
  });
