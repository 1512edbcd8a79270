import type { Point } from '../projection/equal-area';

/** Lines of a set of shapes, in hundredths of a millimetre. */
export type UnitLine = { readonly points: readonly Point[]; readonly isClosed: boolean };

/** A hundredth of a millimetre: a tenth of the finest dot of a printer. */
export const UNITS_PER_MM = 100;

/** Lines stay this near to where they were, in units; 0.03 mm is not seen. */
const TOLERANCE = 3;

/** Larger than any sheet in units. */
const ROW = 1e7;

const keyOf = ([x, y]: Point): number => x * ROW + y;

const isSame = (a: Point | undefined, b: Point | undefined): boolean =>
  a?.[0] === b?.[0] && a?.[1] === b?.[1];

/** Millimetres as whole units, without points that fall onto the one before. */
export const toUnits = (line: readonly Point[]): readonly Point[] => {
  const units = line.map(
    ([x, y]): Point => [Math.round(x * UNITS_PER_MM), Math.round(y * UNITS_PER_MM)],
  );
  return units.filter((unit, index) => index === 0 || !isSame(unit, units[index - 1]));
};

/** Of a point on a line: the smaller and the larger of its neighbours. */
type Sides = { readonly low: Map<number, number>; readonly high: Map<number, number> };

const isNewSide = (
  { low, high }: Sides,
  key: number,
  [a, b]: readonly [number, number],
): boolean => {
  const [least, most] = [Math.min(a, b), Math.max(a, b)];
  const known = low.get(key);
  if (known === undefined) {
    low.set(key, least);
    high.set(key, most);
    return false;
  }
  return known !== least || high.get(key) !== most;
};

/**
 * The points at which lines of different shapes part or end. They stay, and lines between them are
 * thinned alike in both shapes, so that neighbours still meet without gaps.
 */
const junctionsOf = (lines: readonly UnitLine[]): ReadonlySet<number> => {
  const junctions = new Set<number>();
  const sides: Sides = { low: new Map(), high: new Map() };
  for (const { points, isClosed } of lines) {
    const keys = points.map(keyOf);
    for (let index = 0; index < keys.length; index += 1) {
      const key = keys[index] ?? 0;
      const before = keys[index - 1] ?? (isClosed ? keys.at(-1) : undefined);
      const after = keys[index + 1] ?? (isClosed ? keys[0] : undefined);
      if (before === undefined || after === undefined || isNewSide(sides, key, [before, after])) {
        junctions.add(key);
      }
    }
  }
  return junctions;
};

const offLine = ([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): number => {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : ((x - x1) * dx + (y - y1) * dy) / length;
  const along = Math.max(0, Math.min(1, share));
  return Math.hypot(x - x1 - along * dx, y - y1 - along * dy);
};

const farthest = (points: readonly Point[], from: number, to: number) => {
  const [start, end] = [points[from], points[to]];
  let found = { at: from, off: -1 };
  for (let at = from + 1; at < to; at += 1) {
    const point = points[at];
    if (point !== undefined && start !== undefined && end !== undefined) {
      const off = offLine(point, start, end);
      found = off > found.off ? { at, off } : found;
    }
  }
  return found;
};

/** Douglas and Peucker's way: the points without which the line would lie elsewhere. */
const thinArc = (arc: readonly Point[]): readonly Point[] => {
  const kept = new Set([0, arc.length - 1]);
  const open: [number, number][] = [[0, arc.length - 1]];
  for (let part = open.pop(); part !== undefined; part = open.pop()) {
    const { at, off } = farthest(arc, part[0], part[1]);
    if (off > TOLERANCE) {
      kept.add(at);
      open.push([part[0], at], [at, part[1]]);
    }
  }
  return arc.filter((_, index) => kept.has(index));
};

/** The same points are kept whichever way round a line is given. */
const thinned = (arc: readonly Point[]): readonly Point[] => {
  const [first, last] = [arc[0], arc.at(-1)];
  const isBackward = first !== undefined && last !== undefined && keyOf(first) > keyOf(last);
  return isBackward ? thinArc(arc.toReversed()).toReversed() : thinArc(arc);
};

/** A ring that begins at a junction, else at its smallest point, and comes back to it. */
const fromFixedPoint = (ring: readonly Point[], junctions: ReadonlySet<number>): Point[] => {
  const keys = ring.map(keyOf);
  const junction = keys.findIndex((key) => junctions.has(key));
  const smallest = keys.reduce((best, key, index) => (key < (keys[best] ?? key) ? index : best), 0);
  const start = junction === -1 ? smallest : junction;
  const turned = [...ring.slice(start), ...ring.slice(0, start)];
  return [...turned, ...turned.slice(0, 1)];
};

const arcsOf = (line: readonly Point[], junctions: ReadonlySet<number>): readonly Point[][] => {
  const arcs: Point[][] = [[]];
  for (const [index, point] of line.entries()) {
    arcs.at(-1)?.push(point);
    if (index > 0 && index < line.length - 1 && junctions.has(keyOf(point))) {
      arcs.push([point]);
    }
  }
  return arcs;
};

/** The lines of one set of shapes with no more points than print shows; what is too small to see is empty. */
export const thinLines = (lines: readonly UnitLine[]): readonly UnitLine[] => {
  const junctions = junctionsOf(lines);
  return lines.map(({ points, isClosed }) => {
    const whole = isClosed ? fromFixedPoint(points, junctions) : points;
    const joined = arcsOf(whole, junctions)
      .map(thinned)
      .flatMap((arc, index) => (index === 0 ? arc : arc.slice(1)));
    const kept = isClosed ? joined.slice(0, -1) : joined;
    return { isClosed, points: kept.length < (isClosed ? 3 : 2) ? [] : kept };
  });
};
