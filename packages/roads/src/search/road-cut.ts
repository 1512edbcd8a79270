import { kilometresBetween, type Point, type TravelMode } from '@waystation/domain';
import { STEPS_OF_DEGREE } from '../build/edges';
import { labelIn } from '../graph/label-in';
import type { RoadGraph } from '../graph/road-graph';
import { labelOfText, type RoadLabel } from '../use/road-label';
import { edgeCosts, isUsable } from './arc-costs';
import { type Closure, edgesClosedBy, REACH_METRES } from './cuts';
import { type Near, nearbyPoints } from './nearby-edges';
import { MOST_METRES_TO_ROAD } from './snap';

/** One road that a closure cuts, or the nearest one. */
export type NearRoad = RoadLabel & {
  /** The spot of it that is nearest, and how far that is from the point given. */
  readonly at: Point;
  readonly metres: number;
};

/** A road that a closure cuts, and how much of it. */
export type CutRoad = NearRoad & {
  /** Stretches between junctions that are cut. */
  readonly stretches: number;
  /** Directions in which vehicles cannot pass: 0: the road is for people on foot only. */
  readonly vehicleDirections: 0 | 1 | 2;
};

/** What a closure does to the roads of a graph. */
export type RoadCut =
  | { readonly kind: 'cut'; readonly roads: readonly CutRoad[] }
  /** No road is within {@link REACH_METRES}: nothing is cut. `nearest` null: none within 10 km either. */
  | { readonly kind: 'noRoadNear'; readonly nearest: NearRoad | null }
  /** So far beyond all roads of the extract. */
  | { readonly kind: 'outside'; readonly km: number };

const pointOf = ({ pointLon, pointLat }: RoadGraph, { point, along }: Near): Point => {
  const between = (steps: Int32Array): number => {
    const [from = 0, to = 0] = steps.subarray(point, point + 2);
    return Math.round(from + along * (to - from)) / STEPS_OF_DEGREE;
  };
  return [between(pointLon), between(pointLat)];
};

const nearRoad = (graph: RoadGraph, edge: number, near: Near): NearRoad => ({
  ...labelOfText(labelIn(graph, graph.edgeLabel[edge] ?? 0)),
  at: pointOf(graph, near),
  metres: Math.round(near.metres),
});

/** A two-way road has both; of one whose carriageways are apart each has one. */
const vehicleDirections = (graph: RoadGraph, edges: readonly number[]): 0 | 1 | 2 => {
  const directions = edges.map((edge) => {
    const { forward, backward } = edgeCosts(graph, edge, 'car');
    return Number(forward !== null) + Number(backward !== null);
  });
  const oneWays = directions.filter((count) => count === 1).length;
  if (directions.includes(2) || oneWays > 1) {
    return 2;
  }
  return oneWays === 1 ? 1 : 0;
};

const cutRoads = (graph: RoadGraph, cut: ReadonlyMap<number, Near>): readonly CutRoad[] => {
  const byNearness = [...cut].toSorted(([, a], [, b]) => a.metres - b.metres);
  const edgesOf = new Map<number, readonly number[]>();
  for (const [edge] of byNearness) {
    const label = graph.edgeLabel[edge] ?? 0;
    edgesOf.set(label, [...(edgesOf.get(label) ?? []), edge]);
  }
  return [...edgesOf.values()].flatMap((edges) => {
    const [first] = edges;
    const near = first === undefined ? undefined : cut.get(first);
    return first === undefined || near === undefined
      ? []
      : [
          {
            ...nearRoad(graph, first, near),
            stretches: edges.length,
            vehicleDirections: vehicleDirections(graph, edges),
          },
        ];
  });
};

/** Kilometres from a point to the box around all roads of a graph; 0: it is inside. */
const kmOutside = ({ places }: RoadGraph, [longitude, latitude]: Point): number => {
  const within = (value: number, least: number, most: number): number =>
    Math.min(Math.max(value, least / STEPS_OF_DEGREE), most / STEPS_OF_DEGREE);
  const { minX, minY, maxX, maxY } = places;
  const distances = [0, 360, -360].map((turn) =>
    kilometresBetween(
      [longitude, latitude],
      [within(longitude + turn, minX, maxX) - turn, within(latitude, minY, maxY)],
    ),
  );
  return Math.min(...distances);
};

const nearestOf = (graph: RoadGraph, at: Point, modes: readonly TravelMode[]): NearRoad | null => {
  const around = [...nearbyPoints(graph, at, MOST_METRES_TO_ROAD.foot)].filter(([edge]) =>
    modes.some((mode) => isUsable(graph, edge, mode)),
  );
  const [nearest] = around.toSorted(([, a], [, b]) => a.metres - b.metres);
  return nearest === undefined ? null : nearRoad(graph, ...nearest);
};

const METRES_PER_KM = 1_000;

/**
 * Which roads a closure cuts for those whom it holds up, nearest first; where it cuts none, which one is
 * nearest, or how far outside the roads that are loaded the point lies.
 */
export const roadCut = (
  graph: RoadGraph,
  closure: Closure,
  modes: readonly TravelMode[],
): RoadCut => {
  const cut = new Map(modes.flatMap((mode) => [...edgesClosedBy(graph, closure, mode)]));
  if (cut.size > 0) {
    return { kind: 'cut', roads: cutRoads(graph, cut) };
  }
  const km = kmOutside(graph, closure.at);
  return km * METRES_PER_KM > REACH_METRES
    ? { kind: 'outside', km }
    : { kind: 'noRoadNear', nearest: nearestOf(graph, closure.at, modes) };
};
