import type { Position } from 'geojson';

type Cell = {
  readonly x: number;
  readonly y: number;
  readonly half: number;
  readonly clear: number;
};

type Point = readonly [number, number];

const SQRT2 = Math.SQRT2;

/** Where a label sits, and how far from it the nearest edge is, in degrees of latitude or units of the plane. */
export type LabelPoint = { readonly position: Position; readonly clearance: number };

/** How a label point is looked for. */
export type LabelPointOptions = {
  /** Stop when no better point by more than this is possible, in the units of the polygon. */
  readonly precision?: number;
  /** Coordinates are of a plane already; else they are degrees, which shrink east-west with latitude. */
  readonly isFlat?: boolean;
};

/** The point of a polygon farthest from its edges (pole of inaccessibility), found by halving squares. */
export const labelPoint = (
  polygon: readonly Position[][],
  { precision = 0.1, isFlat = false }: LabelPointOptions = {},
): LabelPoint => {
  const latitudes = (polygon[0] ?? []).map(([, y = 0]) => y);
  const middle = (Math.min(...latitudes) + Math.max(...latitudes)) / 2;
  const shrink = isFlat ? 1 : Math.cos((middle * Math.PI) / 180);
  const rings = polygon.map((ring) => ring.map(([x = 0, y = 0]) => [x * shrink, y]));
  const best = search(rings, precision);
  return { position: [best.x / shrink, best.y], clearance: best.clear };
};

const search = (rings: readonly Position[][], precision: number): Cell => {
  const xs = (rings[0] ?? []).map(([x = 0]) => x);
  const ys = (rings[0] ?? []).map(([, y = 0]) => y);
  const [west, south] = [Math.min(...xs), Math.min(...ys)];
  const half = Math.max(Math.max(...xs) - west, Math.max(...ys) - south) / 2;
  const queue = [cellAt(rings, [west + half, south + half], half)];
  let best = cellAt(rings, [west + half, south + half], 0);
  for (let cell = queue.pop(); cell !== undefined; cell = queue.pop()) {
    if (cell.clear > best.clear) {
      best = cell;
    }
    if (cell.clear + cell.half * SQRT2 - best.clear > precision) {
      queue.push(...quarters(rings, cell));
      queue.sort((a, b) => a.clear + a.half * SQRT2 - (b.clear + b.half * SQRT2));
    }
  }
  return best;
};

const quarters = (rings: readonly Position[][], { x, y, half }: Cell): readonly Cell[] => {
  const h = half / 2;
  return [
    cellAt(rings, [x - h, y - h], h),
    cellAt(rings, [x + h, y - h], h),
    cellAt(rings, [x - h, y + h], h),
    cellAt(rings, [x + h, y + h], h),
  ];
};

const cellAt = (rings: readonly Position[][], [x, y]: Point, half: number): Cell => ({
  x,
  y,
  half,
  clear: signedDistance(rings, x, y),
});

const signedDistance = (rings: readonly Position[][], x: number, y: number): number => {
  let isInside = false;
  let nearest = Infinity;
  for (const ring of rings) {
    for (const [index, [x2 = 0, y2 = 0]] of ring.entries()) {
      const [x1 = 0, y1 = 0] = ring[index - 1] ?? ring.at(-1) ?? [];
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) {
        isInside = !isInside;
      }
      nearest = Math.min(nearest, segmentDistance(x - x1, y - y1, [x2 - x1, y2 - y1]));
    }
  }
  return isInside ? nearest : -nearest;
};

const segmentDistance = (px: number, py: number, [dx, dy]: readonly [number, number]): number => {
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
  return Math.hypot(px - t * dx, py - t * dy);
};
