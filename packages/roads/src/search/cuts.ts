import type { Point, TravelMode } from '@waystation/domain';
import { labelIn } from '../graph/label-in';
import type { RoadGraph } from '../graph/road-graph';
import { labelOfText } from '../use/road-label';
import { isOneWay, isUsable } from './arc-costs';
import { type Near, nearbyPoints, spotAt } from './nearby-edges';

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
export const REACH_METRES = 2_000;

/** The carriageways of one road lie so far apart; closed is the road, not one direction of it. */
const CARRIAGEWAYS_METRES = 60;

/** At a junction several roads are equally near, and a closure of one would leave a way around it. */
const AS_NEAR_METRES = 1;

type Nearby = ReadonlyMap<number, Near>;

const usableNear = (
  graph: RoadGraph,
  { at, metres }: { readonly at: Point; readonly metres: number },
  mode: TravelMode,
): Nearby =>
  new Map([...nearbyPoints(graph, at, metres)].filter(([edge]) => isUsable(graph, edge, mode)));

const hasName = ({ labelStart, labelText }: RoadGraph, label: number): boolean => {
  const { ref, name } = labelOfText(labelIn({ labelStart, labelText }, label));
  return ref !== null || name !== null;
};

const nearestRoad = (graph: RoadGraph, around: Nearby, mode: TravelMode): Nearby => {
  const [first] = [...around].toSorted(([, a], [, b]) => a.metres - b.metres);
  if (first === undefined) {
    return around;
  }
  const [nearest, { metres }] = first;
  const label = graph.edgeLabel[nearest] ?? 0;
  const hasOtherSide = hasName(graph, label) && isOneWay(graph, nearest, mode);
  const isOtherSide = (edge: number): boolean =>
    hasOtherSide && graph.edgeLabel[edge] === label && isOneWay(graph, edge, mode);
  return new Map(
    [...around].filter(
      ([edge, near]) =>
        near.metres <= metres + AS_NEAR_METRES ||
        (near.metres <= metres + CARRIAGEWAYS_METRES && isOtherSide(edge)),
    ),
  );
};

/** The edges that a closure cuts for a way of travelling, each with the spot nearest to the closure. */
export const edgesClosedBy = (
  graph: RoadGraph,
  { at, radiusMetres }: Closure,
  mode: TravelMode,
): Nearby => {
  const within = usableNear(graph, { at, metres: radiusMetres }, mode);
  return within.size > 0
    ? within
    : nearestRoad(graph, usableNear(graph, { at, metres: REACH_METRES }, mode), mode);
};

/** The roads that closures cut, each at the spot nearest to the closure: both sides stay reachable. */
export const cutsOf = (graph: RoadGraph, closures: readonly Closure[], mode: TravelMode): Cuts => {
  const cuts = new Map<number, Cut>();
  closures.forEach((closure, index) => {
    for (const [edge, near] of edgesClosedBy(graph, closure, mode)) {
      const { along } = spotAt(graph, edge, near);
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
