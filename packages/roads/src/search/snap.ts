import type { Point, TravelMode } from '@waystation/domain';
import type { RoadGraph } from '../graph/road-graph';
import { isUsable } from './arc-costs';
import { nearbyPoints, type Spot, spotAt } from './nearby-edges';

/**
 * Farther from a road nobody is said to travel by it. On foot two hours; by vehicle half an hour,
 * for the walk is that of the group, its children and those who are carried: beyond it the road is
 * rather one that the extract, cut off at its edge, does not have.
 */
export const MOST_METRES_TO_ROAD = {
  car: 2_000,
  foot: 10_000,
} as const satisfies Record<TravelMode, number>;

/** Looked for near first: beside a town the last would find all of its roads. */
const RADII = [200, 500, 1_500, 4_000] as const;

const radiiOf = (mode: TravelMode): readonly number[] => {
  const most = MOST_METRES_TO_ROAD[mode];
  return [...RADII.filter((metres) => metres < most), most];
};

const snapWithin = (
  graph: RoadGraph,
  { point, metres }: { readonly point: Point; readonly metres: number },
  mode: TravelMode,
): Spot | null => {
  const nearby = nearbyPoints(graph, point, metres);
  let nearest: number | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const [edge, near] of nearby) {
    if (near.metres < least && isUsable(graph, edge, mode)) {
      [nearest, least] = [edge, near.metres];
    }
  }
  const near = nearest === null ? undefined : nearby.get(nearest);
  return nearest === null || near === undefined ? null : spotAt(graph, nearest, near);
};

/** The nearest road that may be used; null where there is none within reach. */
export const snap = (graph: RoadGraph, point: Point, mode: TravelMode): Spot | null => {
  for (const metres of radiiOf(mode)) {
    const spot = snapWithin(graph, { point, metres }, mode);
    if (spot !== null) {
      return spot;
    }
  }
  return null;
};
