import type { AlongPoint } from '../shapes/along-line';

/** A piece of a line that never turns back, and where its points lie between its ends, seen from the side. */
export type GradientPiece = {
  readonly points: readonly AlongPoint[];
  /** Where each point lies on the straight line between the ends, 0 to 1. */
  readonly offsets: readonly number[];
};

const offsetsOf = (points: readonly AlongPoint[]): readonly number[] => {
  const [from, to] = [points[0]?.at ?? [0, 0], points.at(-1)?.at ?? [0, 0]];
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const length = dx * dx + dy * dy;
  return points.map(({ at: [x, y] }) =>
    length === 0 ? 0 : ((x - from[0]) * dx + (y - from[1]) * dy) / length,
  );
};

/**
 * A line in pieces along which it never turns back, so that a straight gradient colours each point as
 * its share of the length asks; a gentle curve stays in one piece and shows no seams.
 */
export const gradientPieces = (points: readonly AlongPoint[]): readonly GradientPiece[] => {
  if (points.length < 2) {
    return [];
  }
  const offsets = offsetsOf(points);
  const isForward = offsets.every((offset, index) => offset > (offsets[index - 1] ?? -1));
  if (isForward || points.length === 2) {
    return [{ points, offsets }];
  }
  const middle = Math.floor(points.length / 2);
  return [...gradientPieces(points.slice(0, middle + 1)), ...gradientPieces(points.slice(middle))];
};
