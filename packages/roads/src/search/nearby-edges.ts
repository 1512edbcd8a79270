import type { Point } from '@waystation/domain';
import { STEPS_OF_DEGREE } from '../build/edges';
import { lastPointOf } from '../build/index-places';
import type { RoadGraph } from '../graph/road-graph';
import { METRES_OF_DEGREE, narrowing, nearestOnSegment, offsetFrom } from './ground';

/** A spot on a road: how far along its edge, 0 to 1, and how far from the point asked about. */
export type Spot = { readonly edge: number; readonly along: number; readonly metres: number };

const AROUND_STEPS = 360 * STEPS_OF_DEGREE;

const piecesAround = ({ places }: RoadGraph, [longitude, latitude]: Point, metres: number) => {
  const degrees = metres / METRES_OF_DEGREE;
  const [x, y] = [longitude * STEPS_OF_DEGREE, latitude * STEPS_OF_DEGREE];
  const tall = degrees * STEPS_OF_DEGREE;
  const wide = tall / narrowing(latitude);
  // The same box seen from the other side of the date line.
  return [0, AROUND_STEPS, -AROUND_STEPS].flatMap((turn) =>
    places.search(x - wide + turn, y - tall, x + wide + turn, y + tall),
  );
};

/** The share of an edge's length that lies before a spot on the segment after one of its corners. */
const shareBefore = (
  { firstPoint, pointLon, pointLat }: RoadGraph,
  edge: number,
  spot: { readonly point: number; readonly along: number },
): number => {
  let before = 0;
  let whole = 0;
  const end = (firstPoint[edge + 1] ?? 0) - 1;
  for (let point = firstPoint[edge] ?? 0; point < end; point += 1) {
    const here: Point = [
      (pointLon[point] ?? 0) / STEPS_OF_DEGREE,
      (pointLat[point] ?? 0) / STEPS_OF_DEGREE,
    ];
    const length = Math.hypot(
      ...offsetFrom(here, pointLon[point + 1] ?? 0, pointLat[point + 1] ?? 0),
    );
    whole += length;
    before += point < spot.point ? length : point === spot.point ? length * spot.along : 0;
  }
  return whole === 0 ? 0 : before / whole;
};

/** The nearest point of an edge: the corner before it, and how far on from there to the next, 0 to 1. */
export type Near = { readonly metres: number; readonly point: number; readonly along: number };

/** How near each edge within so many metres comes to a point, and where. */
export const nearbyPoints = (
  graph: RoadGraph,
  point: Point,
  metres: number,
): ReadonlyMap<number, Near> => {
  const best = new Map<number, Near>();
  for (const piece of piecesAround(graph, point, metres)) {
    const edge = graph.pieceEdge[piece] ?? 0;
    const last = lastPointOf(graph, piece);
    for (let corner = graph.pieceFirst[piece] ?? 0; corner < last; corner += 1) {
      const seen = (at: number) =>
        offsetFrom(point, graph.pointLon[at] ?? 0, graph.pointLat[at] ?? 0);
      const near = nearestOnSegment(seen(corner), seen(corner + 1));
      if (near.metres <= Math.min(metres, best.get(edge)?.metres ?? metres)) {
        best.set(edge, { ...near, point: corner });
      }
    }
  }
  return best;
};

/** The spot at the nearest point of an edge. Measures the whole edge, so only for those that count. */
export const spotAt = (graph: RoadGraph, edge: number, near: Near): Spot => ({
  edge,
  metres: near.metres,
  along: shareBefore(graph, edge, near),
});
