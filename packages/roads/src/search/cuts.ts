import type { Point } from '@waystation/domain';
import type { RoadGraph } from '../graph/road-graph';
import { nearbyEdges, type Spot } from './nearby-edges';

/** A place where nobody passes: a closed crossing, a broken bridge, a road block. */
export type Closure = { readonly at: Point; readonly radiusMetres: number };

/** Where an edge is closed: nobody passes from before the first to after the last, in parts of 1. */
export type Cut = {
  readonly first: number;
  readonly last: number;
  /** Which closures cut it, by their places in the list of the question. */
  readonly by: readonly number[];
};

/** The cuts of roads by edge. */
export type Cuts = ReadonlyMap<number, Cut>;

/**
 * Coordinates of crossings are often those of an office beside the road: where no road passes within
 * the radius, the nearest within this is the one that is closed.
 */
const REACH_METRES = 2_000;

const roadsClosedBy = (graph: RoadGraph, { at, radiusMetres }: Closure): readonly Spot[] => {
  const within = nearbyEdges(graph, at, radiusMetres);
  if (within.length > 0) {
    return within;
  }
  const around = nearbyEdges(graph, at, REACH_METRES);
  const nearest = Math.min(...around.map(({ metres }) => metres));
  // At a junction several roads are equally near, and a closure of one would leave a way around it.
  return around.filter(({ metres }) => metres <= nearest + 1);
};

/** The roads that closures cut, each at the spot nearest to the closure: both sides stay reachable. */
export const cutsOf = (graph: RoadGraph, closures: readonly Closure[]): Cuts => {
  const cuts = new Map<number, Cut>();
  closures.forEach((closure, index) => {
    for (const { edge, along } of roadsClosedBy(graph, closure)) {
      const known = cuts.get(edge);
      cuts.set(edge, {
        first: Math.min(along, known?.first ?? along),
        last: Math.max(along, known?.last ?? along),
        by: [...(known?.by ?? []), index],
      });
    }
  });
  return cuts;
};

/**
 * Whether one may go between a spot of an edge and one of its ends, or another spot. Who stands on
 * the closure itself may leave it on either side; nobody passes from one side to the other.
 */
export const isOpenBetween = (cut: Cut | undefined, spot: number, end: number): boolean =>
  cut === undefined ||
  (end < cut.first && spot <= cut.first) ||
  (end > cut.last && spot >= cut.last);
