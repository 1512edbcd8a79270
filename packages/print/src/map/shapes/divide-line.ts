import type { Position } from '@waystation/domain';

/** Degrees between points: over such a stretch the straight line of a screen's map and one on paper agree. */
const STEP = 0.5;

/** A position that is none would break the drawing, or go missing from it without a word. */
export const checkedPosition = ([x = Number.NaN, y = Number.NaN]: readonly number[]): Position => {
  if (!Number.isFinite(x) || !Number.isFinite(y)) {
    throw new Error(`There is no such position: ${x}, ${y}.`);
  }
  return [x, y];
};

/**
 * A line with points between its own, evenly in degrees, as the screen draws it: a border along a
 * parallel follows the parallel, not the shortest way.
 */
export const divideLine = (line: readonly (readonly number[])[]): readonly Position[] => {
  const divided: Position[] = [];
  let [fromX, fromY] = line[0] ?? [];
  for (const position of line) {
    const [toX, toY] = checkedPosition(position);
    const [dx, dy] = [toX - (fromX ?? toX), toY - (fromY ?? toY)];
    const parts = Math.max(1, Math.ceil(Math.max(Math.abs(dx), Math.abs(dy)) / STEP));
    for (let left = parts - 1; left >= 0; left -= 1) {
      divided.push([toX - (dx * left) / parts, toY - (dy * left) / parts]);
    }
    [fromX, fromY] = [toX, toY];
  }
  return divided;
};
