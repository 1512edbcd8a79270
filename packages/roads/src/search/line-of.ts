import type { Point } from '@waystation/domain';
import { STEPS_OF_DEGREE } from '../build/edges';
import type { RoadGraph } from '../graph/road-graph';
import type { OpenWay } from './closures-on';
import { offsetFrom } from './ground';

type Corners = readonly Point[];

const cornersOf = ({ firstPoint, pointLon, pointLat }: RoadGraph, edge: number): Corners => {
  const first = firstPoint[edge] ?? 0;
  const count = (firstPoint[edge + 1] ?? first) - first;
  return Array.from({ length: count }, (_, index) => [
    (pointLon[first + index] ?? 0) / STEPS_OF_DEGREE,
    (pointLat[first + index] ?? 0) / STEPS_OF_DEGREE,
  ]);
};

const lengthBetween = (a: Point, b: Point): number =>
  Math.hypot(...offsetFrom(a, b[0] * STEPS_OF_DEGREE, b[1] * STEPS_OF_DEGREE));

const between = (a: Point, b: Point, share: number): Point => [
  a[0] + share * (b[0] - a[0]),
  a[1] + share * (b[1] - a[1]),
];

/** The part of an edge between two shares of its length, in the direction from one to the other. */
const partOf = (corners: Corners, from: number, to: number): Corners => {
  if (from > to) {
    return partOf(corners, to, from).toReversed();
  }
  const lengths = corners
    .slice(1)
    .map((corner, index) => lengthBetween(corners[index] ?? corner, corner));
  const whole = lengths.reduce((sum, length) => sum + length, 0);
  const part: Point[] = [];
  let before = 0;
  lengths.forEach((length, index) => {
    const [a, b] = [corners[index], corners[index + 1]];
    const [start, end] = [from * whole, to * whole];
    if (
      a !== undefined &&
      b !== undefined &&
      length > 0 &&
      before <= end &&
      before + length >= start
    ) {
      const shares = [start, end].map((at) => Math.min(1, Math.max(0, (at - before) / length)));
      part.push(between(a, b, shares[0] ?? 0), between(a, b, shares[1] ?? 1));
    }
    before += length;
  });
  return part;
};

/** The end of an edge at which a junction is, as a share of its length. */
const endAt = ({ edgeHead }: RoadGraph, edge: number, junction: number): 0 | 1 =>
  edgeHead[edge] === junction ? 1 : 0;

const withoutRepeats = (points: Corners): Corners =>
  points.filter(
    (point, index) => index === 0 || point.some((value, at) => value !== points[index - 1]?.[at]),
  );

/**
 * The line of a way over the ground, from the spot on a road where it begins to that where it ends, as
 * the graph has its roads; degrees. The ground between the ends and the roads is no part of it.
 */
export const lineOf = (graph: RoadGraph, { from, to, between: way }: OpenWay): Corners => {
  if (way === null) {
    return withoutRepeats(partOf(cornersOf(graph, from.edge), from.along, to.along));
  }
  const points: Point[] = [
    ...partOf(cornersOf(graph, from.edge), from.along, endAt(graph, from.edge, way.first)),
  ];
  let junction = way.first;
  for (const edge of way.edges.toReversed()) {
    const isForward = graph.edgeTail[edge] === junction;
    const corners = cornersOf(graph, edge);
    points.push(...(isForward ? corners : corners.toReversed()));
    junction = (isForward ? graph.edgeHead : graph.edgeTail)[edge] ?? junction;
  }
  points.push(...partOf(cornersOf(graph, to.edge), endAt(graph, to.edge, way.last), to.along));
  return withoutRepeats(points);
};
