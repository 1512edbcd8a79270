import type { PictureFrame, Unit } from '../geometry/picture-frame';

/** The sides of a frame that a point lies beyond, as bits: left, right, above, below. */
const beyond = ([x, y]: Unit, { width, height }: PictureFrame): number =>
  (x < 0 ? 1 : 0) | (x > width ? 2 : 0) | (y < 0 ? 4 : 0) | (y > height ? 8 : 0);

/**
 * A line or ring without the points that nobody can see: one between two others that lie beyond the
 * same side of the frame can be left out, for what it bounds lies beyond that side, too.
 */
export const withoutFarPoints = (
  line: readonly (readonly number[])[],
  frame: PictureFrame,
): readonly (readonly number[])[] => {
  const sides = line.map(([x = 0, y = 0]) => beyond(frame.toUnit([x, y]), frame));
  let kept = sides[0] ?? 0;
  return line.filter((_, index) => {
    const [own = 0, next] = [sides[index], sides[index + 1]];
    const isSeen = index === 0 || next === undefined || (kept & own & next) === 0;
    kept = isSeen ? own : kept;
    return isSeen;
  });
};
