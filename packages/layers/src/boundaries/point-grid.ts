import type { Position } from 'geojson';
import { KM_PER_DEGREE_OF_LATITUDE, kmPerDegreeOfLongitude } from './ground-distance';

/** A point found, by its place in the list, and how far it is in km. */
export type Nearest = { readonly index: number; readonly km: number };

/** Finds the nearest of many points without looking at all of them. */
export type PointGrid = {
  /** Null: none is within reach. */
  readonly nearest: (to: Position) => Nearest | null;
};

/** Cells are about as large as points are apart, so that the first ring around a point often ends the search. */
const CELL_KM = 8;

/** More rows than there are cells from pole to pole, so that column and row make one number. */
const ROWS = 65_536;

type Cells = ReadonlyMap<number, readonly number[]>;

const rowOf = (y: number): number => Math.floor(((y + 90) * KM_PER_DEGREE_OF_LATITUDE) / CELL_KM);

/** Columns are as wide at every latitude in degrees, and so narrower in km near the poles. */
const columnOf = (x: number): number =>
  Math.floor(((x + 540) * KM_PER_DEGREE_OF_LATITUDE) / CELL_KM);

const fillCells = (points: readonly Position[]): Cells => {
  const cells = new Map<number, number[]>();
  for (const [index, [x = 0, y = 0]] of points.entries()) {
    const key = columnOf(x) * ROWS + rowOf(y);
    const cell = cells.get(key);
    if (cell === undefined) {
      cells.set(key, [index]);
    } else {
      cell.push(index);
    }
  }
  return cells;
};

/** The keys of the cells on the ring so many cells away, and the one cell itself for 0. */
const ringOf = ([x = 0, y = 0]: Position, ring: number): readonly number[] => {
  const [column, row] = [columnOf(x), rowOf(y)];
  const keys: number[] = [];
  for (let step = -ring; step <= ring; step += 1) {
    keys.push((column + step) * ROWS + row - ring, (column + step) * ROWS + row + ring);
  }
  for (let step = 1 - ring; step < ring; step += 1) {
    keys.push((column - ring) * ROWS + row + step, (column + ring) * ROWS + row + step);
  }
  return keys;
};

/** Sorts points into cells; a search goes outwards ring by ring, up to the reach. */
export const pointGrid = (points: readonly Position[], reachKm: number): PointGrid => {
  const cells = fillCells(points);
  const nearestIn = (keys: readonly number[], [x = 0, y = 0]: Position, within: Nearest | null) => {
    const kmPerDegree = kmPerDegreeOfLongitude(y);
    let best = within;
    for (const index of keys.flatMap((key) => cells.get(key) ?? [])) {
      const [px = 0, py = 0] = points[index] ?? [];
      const km = Math.hypot((px - x) * kmPerDegree, (py - y) * KM_PER_DEGREE_OF_LATITUDE);
      if (km <= reachKm && (best === null || km < best.km)) {
        best = { index, km };
      }
    }
    return best;
  };
  return {
    nearest: (to) => {
      const cellKm = (CELL_KM * kmPerDegreeOfLongitude(to[1] ?? 0)) / KM_PER_DEGREE_OF_LATITUDE;
      let best: Nearest | null = null;
      for (let ring = 0; (ring - 1) * cellKm <= (best?.km ?? reachKm); ring += 1) {
        best = nearestIn(ringOf(to, ring), to, best);
      }
      return best;
    },
  };
};
