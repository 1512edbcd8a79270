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
  const angles = [part.from, part.to].map((turns) => turns * 2 * Math.PI);
  const [start = 0, end = 0] = angles;
  return (px, py) => {
    const x = px - cx;
    const y = py - cy;
    const band = Math.abs(lengthOf(x, y) - part.radius) - part.width / 2;
    if (span >= 1) {
      return Math.max(band, onDash(part, x, y));
    }
    const afterStart = -(x * Math.cos(start) + y * Math.sin(start));
    const beforeEnd = x * Math.cos(end) + y * Math.sin(end);
    const wedge = span <= 0.5 ? Math.max(afterStart, beforeEnd) : Math.min(afterStart, beforeEnd);
    return Math.max(band, wedge);
  };
};

/** How far a point is from the straight line between two others. */
const toSegment = (point: GlyphPoint, from: GlyphPoint, to: GlyphPoint): number => {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const [px, py] = [point[0] - from[0], point[1] - from[1]];
  const length = dx * dx + dy * dy;
  const share = length === 0 ? 0 : Math.max(0, Math.min(1, (px * dx + py * dy) / length));
  return lengthOf(px - dx * share, py - dy * share);
};

/** The sides of a line through points; closed: also back to the first. */
const sidesOf = (
  points: readonly GlyphPoint[],
  isClosed: boolean,
): readonly (readonly [GlyphPoint, GlyphPoint])[] =>
  points.flatMap((from, index) => {
    const to = points[index + 1] ?? (isClosed ? points[0] : undefined);
    return to === undefined ? [] : [[from, to] as const];
  });

const polygon = ({ points }: PartOf<'polygon'>): SignedDistance => {
  const sides = sidesOf(points, true);
  return (x, y) => {
    const crossed = sides.filter(
      ([[ax, ay], [bx, by]]) => ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax,
    );
    const edge = Math.min(...sides.map(([from, to]) => toSegment([x, y], from, to)));
    return crossed.length % 2 === 1 ? -edge : edge;
  };
};

const dashed = (
  sides: readonly (readonly [GlyphPoint, GlyphPoint])[],
  [on, off]: readonly [number, number],
): readonly (readonly [GlyphPoint, GlyphPoint])[] =>
  sides.flatMap(([from, to]) => {
    const length = lengthOf(to[0] - from[0], to[1] - from[1]);
    const dashes = Math.max(1, Math.round(length / (on + off)));
    const at = (share: number): GlyphPoint => [
      from[0] + (to[0] - from[0]) * share,
      from[1] + (to[1] - from[1]) * share,
    ];
    return Array.from(
      { length: dashes },
      (_, index) => [at(index / dashes), at((index + on / (on + off)) / dashes)] as const,
    );
  });

const line = (part: PartOf<'line'>): SignedDistance => {
  const whole = sidesOf(part.points, part.isClosed);
  const sides = part.dash === null ? whole : dashed(whole, part.dash);
  return (x, y) =>
    Math.min(...sides.map(([from, to]) => toSegment([x, y], from, to))) - part.width / 2;
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
