import { kilometresBetween } from '@waystation/domain';
import type { WayUse } from '../use/way-use';
import type { CollectedWays } from './collect-ways';
import { type Edges, emptyEdges, IMPASSABLE, STEPS_OF_DEGREE } from './edges';
import type { LocatedNodes } from './locate-nodes';
import { createStretches } from './stretches';

/** Tenths of a second for a length at a speed; never nothing, so that no circle is free. */
const costOf = (decimetres: number, kmh: number): number =>
  kmh > 0 ? Math.max(1, Math.round((3.6 * decimetres) / kmh)) : IMPASSABLE;

/** The use with its timetable's time turned into the speed that keeps it. */
const atTimetable = (use: WayUse, decimetres: number): WayUse => {
  if (use.seconds === null || decimetres === 0) {
    return use;
  }
  const kmh = (0.36 * decimetres) / use.seconds;
  const keeping = (own: number): number => (own > 0 ? kmh : 0);
  return {
    forwardKmh: keeping(use.forwardKmh),
    backwardKmh: keeping(use.backwardKmh),
    footKmh: keeping(use.footKmh),
    seconds: use.seconds,
  };
};

/** Makes edges of ways: cut at junctions, measured along every corner. */
export const cutIntoEdges = (ways: CollectedWays, nodes: LocatedNodes): Edges => {
  const eachStretch = createStretches(ways, nodes);
  const { lon, lat, indexOfRef } = nodes;
  const degrees = (ref: number): readonly [number, number] => {
    const corner = indexOfRef[ref] ?? 0;
    return [(lon[corner] ?? 0) / STEPS_OF_DEGREE, (lat[corner] ?? 0) / STEPS_OF_DEGREE];
  };
  const lengthOf = (first: number, last: number): number => {
    let kilometres = 0;
    for (let ref = first; ref < last; ref += 1) {
      kilometres += kilometresBetween(degrees(ref), degrees(ref + 1));
    }
    return Math.round(kilometres * 10_000);
  };

  let count = 0;
  let points = 0;
  const wholes = new Map<number, number>();
  eachStretch((way, first, last) => {
    count += 1;
    points += last - first + 1;
    if ((ways.uses[way]?.seconds ?? null) !== null) {
      wholes.set(way, (wholes.get(way) ?? 0) + lengthOf(first, last));
    }
  });

  const edges = emptyEdges(count, points);
  let edge = 0;
  let point = 0;
  eachStretch((way, first, last) => {
    const decimetres = lengthOf(first, last);
    const use = ways.uses[way];
    const {
      forwardKmh = 0,
      backwardKmh = 0,
      footKmh = 0,
    } = use === undefined ? {} : atTimetable(use, wholes.get(way) ?? 0);
    edges.tail[edge] = indexOfRef[first] ?? 0;
    edges.head[edge] = indexOfRef[last] ?? 0;
    edges.decimetres[edge] = decimetres;
    edges.forward[edge] = costOf(decimetres, forwardKmh);
    edges.backward[edge] = costOf(decimetres, backwardKmh);
    edges.label[edge] = ways.labels[way] ?? 0;
    edges.foot[edge] = costOf(decimetres, footKmh);
    edges.firstPoint[edge] = point;
    for (let ref = first; ref <= last; ref += 1) {
      const corner = indexOfRef[ref] ?? 0;
      edges.pointLon[point] = lon[corner] ?? 0;
      edges.pointLat[point] = lat[corner] ?? 0;
      point += 1;
    }
    edge += 1;
  });
  edges.firstPoint[edge] = point;
  return edges;
};
