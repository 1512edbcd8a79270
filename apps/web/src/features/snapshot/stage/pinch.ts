import type { PaperMove } from '@waystation/print/camera';

type Spot = { readonly x: number; readonly y: number };

const middleOf = (spots: readonly Spot[]): Spot => ({
  x: spots.reduce((sum, { x }) => sum + x, 0) / spots.length,
  y: spots.reduce((sum, { y }) => sum + y, 0) / spots.length,
});

const spreadOf = ([first, second]: readonly Spot[]): number =>
  first === undefined || second === undefined
    ? 1
    : Math.max(1, Math.hypot(first.x - second.x, first.y - second.y));

/**
 * How fingers moved a map from where they were to where they are, in millimetres from its middle: what
 * was between them stays between them.
 */
export const moveOfFingers = (was: readonly Spot[], is: readonly Spot[]): PaperMove => {
  const factor = spreadOf(is) / spreadOf(was);
  const [from, to] = [middleOf(was), middleOf(is)];
  return { x: to.x - from.x * factor, y: to.y - from.y * factor, factor };
};
