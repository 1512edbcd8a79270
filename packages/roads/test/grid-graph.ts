import { kilometresBetween, type Point } from '@waystation/domain';
import { emptyEdges, STEPS_OF_DEGREE } from '../src/build/edges';
import { layOut } from '../src/build/lay-out';
import type { RoadGraph } from '../src/graph/road-graph';
import { FOOT_KMH } from '../src/use/speeds';

/** A made-up town: streets from west to east and from south to north, each at a speed of its own. */
export type Grid = {
  readonly size: number;
  /** Degrees between two streets. */
  readonly spacing: number;
  /** Kilometres an hour of a street between two corners, by its number. */
  readonly kmhOf: (street: number) => number;
};

const WEST = 30;
const SOUTH = 9;

/** Where a corner of the grid lies. */
export const cornerAt = ({ size, spacing }: Grid, corner: number): Point => [
  WEST + (corner % size) * spacing,
  SOUTH + Math.floor(corner / size) * spacing,
];

/** The streets of a grid as pairs of corners. */
export const streetsOf = ({ size }: Grid): readonly (readonly [number, number])[] => {
  const streets: (readonly [number, number])[] = [];
  for (let corner = 0; corner < size * size; corner += 1) {
    if (corner % size < size - 1) {
      streets.push([corner, corner + 1]);
    }
    if (corner < size * (size - 1)) {
      streets.push([corner, corner + size]);
    }
  }
  return streets;
};

/** A graph of a grid, with about twice as many edges as corners. */
export const gridGraph = (grid: Grid): RoadGraph => {
  const streets = streetsOf(grid);
  const edges = emptyEdges(streets.length, 2 * streets.length);
  streets.forEach((ends, street) => {
    const [from, to] = [cornerAt(grid, ends[0]), cornerAt(grid, ends[1])];
    const decimetres = Math.round(kilometresBetween(from, to) * 10_000);
    const cost = Math.round((3.6 * decimetres) / grid.kmhOf(street));
    [edges.tail[street], edges.head[street]] = ends;
    edges.decimetres[street] = decimetres;
    edges.forward[street] = cost;
    edges.backward[street] = cost;
    edges.foot[street] = Math.round((3.6 * decimetres) / FOOT_KMH);
    edges.firstPoint[street] = 2 * street;
    [from, to].forEach(([lon, lat], end) => {
      edges.pointLon[2 * street + end] = Math.round(lon * STEPS_OF_DEGREE);
      edges.pointLat[2 * street + end] = Math.round(lat * STEPS_OF_DEGREE);
    });
  });
  edges.firstPoint[streets.length] = 2 * streets.length;
  return layOut(edges, grid.size * grid.size);
};
