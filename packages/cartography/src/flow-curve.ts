import type { Position } from '@waystation/domain';
import { fromMercator, type MercatorPoint, toMercator } from './web-mercator';

/** A drawn flow: the line from origin to destination, and the direction of its last bit. */
export type FlowCurve = {
  readonly line: readonly (readonly [number, number])[];
  /** Degrees clockwise from north at the end, as seen on a north-up map. */
  readonly bearing: number;
};

/** How far the curve's handle lies off the straight line, as a share of its length (mockup 01). */
const BEND = 0.19;

/** The drawn line keeps clear of both ends by this share of the way, for the symbols there. */
const CLEAR = 0.03;

const POINTS = 48;

type Bezier = readonly [MercatorPoint, MercatorPoint, MercatorPoint];

const between = (a: number, b: number, share: number): number => a + (b - a) * share;

const pointAt = ([start, handle, end]: Bezier, share: number): MercatorPoint => ({
  x: between(between(start.x, handle.x, share), between(handle.x, end.x, share), share),
  y: between(between(start.y, handle.y, share), between(handle.y, end.y, share), share),
});

const bezierOf = (start: MercatorPoint, end: MercatorPoint): Bezier => {
  const dx = end.x - start.x;
  const dy = end.y - start.y;
  // With y down, (−dy, dx) points to the right of travel.
  return [
    start,
    { x: (start.x + end.x) / 2 - dy * BEND, y: (start.y + end.y) / 2 + dx * BEND },
    end,
  ];
};

/**
 * The curve from one position to another, bending to the right of travel so that both directions of
 * a pair show, and going the short way round the world. Null where the two ends are one point.
 */
export const flowCurve = (from: Position, to: Position): FlowCurve | null => {
  const start = toMercator(from);
  const goal = toMercator(to);
  const end = { ...goal, x: goal.x - Math.round(goal.x - start.x) };
  if (start.x === end.x && start.y === end.y) {
    return null;
  }
  const bezier = bezierOf(start, end);
  const shares = Array.from({ length: POINTS }, (_, index) =>
    between(CLEAR, 1 - CLEAR, index / (POINTS - 1)),
  );
  const before = pointAt(bezier, 1 - CLEAR * 2);
  const last = pointAt(bezier, 1 - CLEAR);
  const degrees = (Math.atan2(last.x - before.x, before.y - last.y) * 180) / Math.PI;
  return {
    line: shares.map((share) => fromMercator(pointAt(bezier, share))),
    bearing: (degrees + 360) % 360,
  };
};
