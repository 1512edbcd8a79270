import type { GlyphPart, GlyphPoint } from '@waystation/cartography';

/** Math.hypot guards against overflow that cannot happen here, at ten times the cost. */
const lengthOf = (x: number, y: number): number => Math.sqrt(x * x + y * y);

/** How far a point lies outside a shape; negative inside. */
export type SignedDistance = (x: number, y: number) => number;

type PartOf<Shape extends GlyphPart['shape']> = Extract<GlyphPart, { shape: Shape }>;

const disc =
  ({ at: [cx, cy], radius }: PartOf<'disc'>): SignedDistance =>
  (x, y) =>
    lengthOf(x - cx, y - cy) - radius;

const box =
  ({ halfWidth, halfHeight, corner }: PartOf<'box'>): SignedDistance =>
  (x, y) => {
    const dx = Math.abs(x) - halfWidth + corner;
    const dy = Math.abs(y) - halfHeight + corner;
    return lengthOf(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0) - corner;
  };

const onDash = (part: PartOf<'arc'>, x: number, y: number): number => {
  if (part.dash === null) {
    return Number.NEGATIVE_INFINITY;
  }
  const [on, off] = part.dash;
  const around = 2 * Math.PI * part.radius;
  // A whole number of dashes, so that the last meets the first.
  const period = around / Math.max(1, Math.round(around / (on + off)));
  const turns = (Math.atan2(x, -y) / (2 * Math.PI) + 1) % 1;
  const along = (turns * around) % period;
  const dash = (period * on) / (on + off);
  return Math.abs(along - dash / 2) - dash / 2;
};

const arc = (part: PartOf<'arc'>): SignedDistance => {
  const [cx, cy] = part.at;
  const span = part.to - part.from;
  const [start, end] = [part.from * 2 * Math.PI, part.to * 2 * Math.PI];
  const [startCos, startSin] = [Math.cos(start), Math.sin(start)];
  const [endCos, endSin] = [Math.cos(end), Math.sin(end)];
  return (px, py) => {
    const x = px - cx;
    const y = py - cy;
    const band = Math.abs(lengthOf(x, y) - part.radius) - part.width / 2;
    if (span >= 1) {
      return Math.max(band, onDash(part, x, y));
    }
    const afterStart = -(x * startCos + y * startSin);
    const beforeEnd = x * endCos + y * endSin;
    const wedge = span <= 0.5 ? Math.max(afterStart, beforeEnd) : Math.min(afterStart, beforeEnd);
    return Math.max(band, wedge);
  };
};

/** A straight line between two points, with what is asked of it for each pixel. */
type Side = {
  readonly x: number;
  readonly y: number;
  readonly dx: number;
  readonly dy: number;
  /** The square of its length. */
  readonly square: number;
};

const sideOf = ([x, y]: GlyphPoint, [toX, toY]: GlyphPoint): Side => {
  const [dx, dy] = [toX - x, toY - y];
  return { x, y, dx, dy, square: dx * dx + dy * dy };
};

/** How far a point is from the nearest of some straight lines. */
const toNearest = (x: number, y: number, sides: readonly Side[]): number => {
  let least = Number.POSITIVE_INFINITY;
  for (const side of sides) {
    const px = x - side.x;
    const py = y - side.y;
    const along = side.square === 0 ? 0 : (px * side.dx + py * side.dy) / side.square;
    const share = Math.max(0, Math.min(1, along));
    const [offX, offY] = [px - side.dx * share, py - side.dy * share];
    least = Math.min(least, offX * offX + offY * offY);
  }
  return Math.sqrt(least);
};

/** Whether a point is inside of what some straight lines enclose: a ray from it crosses an odd number. */
const isInside = (x: number, y: number, sides: readonly Side[]): boolean => {
  let isIn = false;
  for (const side of sides) {
    const isCrossed = side.y > y !== side.y + side.dy > y;
    if (isCrossed && x < (side.dx * (y - side.y)) / side.dy + side.x) {
      isIn = !isIn;
    }
  }
  return isIn;
};

/** The sides of a line through points; closed: also back to the first. */
const sidesOf = (points: readonly GlyphPoint[], isClosed: boolean): readonly Side[] =>
  points.flatMap((from, index) => {
    const to = points[index + 1] ?? (isClosed ? points[0] : undefined);
    return to === undefined ? [] : [sideOf(from, to)];
  });

const polygon = ({ points }: PartOf<'polygon'>): SignedDistance => {
  const sides = sidesOf(points, true);
  return (x, y) => {
    const edge = toNearest(x, y, sides);
    return isInside(x, y, sides) ? -edge : edge;
  };
};

const dashed = (sides: readonly Side[], [on, off]: readonly [number, number]): readonly Side[] =>
  sides.flatMap(({ x, y, dx, dy, square }) => {
    const dashes = Math.max(1, Math.round(Math.sqrt(square) / (on + off)));
    const at = (share: number): GlyphPoint => [x + dx * share, y + dy * share];
    return Array.from({ length: dashes }, (_, index) =>
      sideOf(at(index / dashes), at((index + on / (on + off)) / dashes)),
    );
  });

const line = (part: PartOf<'line'>): SignedDistance => {
  const whole = sidesOf(part.points, part.isClosed);
  const sides = part.dash === null ? whole : dashed(whole, part.dash);
  return (x, y) => toNearest(x, y, sides) - part.width / 2;
};

/** The distance function of a part of a symbol, in its own CSS pixels. */
export const signedDistance = (part: GlyphPart): SignedDistance => {
  switch (part.shape) {
    case 'disc':
      return disc(part);
    case 'box':
      return box(part);
    case 'arc':
      return arc(part);
    case 'polygon':
      return polygon(part);
    case 'line':
      return line(part);
    default:
      return part satisfies never;
  }
};
