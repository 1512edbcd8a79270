/** A point on the screen, in CSS pixels. */
export type ScreenPixel = { readonly x: number; readonly y: number };

/** Points by square of the screen; numbers as keys, because there may be a hundred thousand. */
export type PointCells = {
  /** The indexes of points in the square of a point and in the eight around it. */
  readonly near: (at: ScreenPixel) => readonly number[];
};

/** More squares than the world has in one direction at any zoom that is merged for. */
const ROW = 2 ** 24;

/** Puts points into squares of a side in pixels. */
export const pointCells = (points: readonly ScreenPixel[], side: number): PointCells => {
  const cells = new Map<number, number[]>();
  const cellOf = ({ x, y }: ScreenPixel, across = 0, down = 0): number =>
    (Math.floor(x / side) + across) * ROW + Math.floor(y / side) + down;
  for (const [index, point] of points.entries()) {
    const key = cellOf(point);
    const own = cells.get(key);
    if (own === undefined) {
      cells.set(key, [index]);
    } else {
      own.push(index);
    }
  }
  return {
    near: (at) =>
      [-1, 0, 1].flatMap((across) =>
        [-1, 0, 1].flatMap((down) => cells.get(cellOf(at, across, down)) ?? []),
      ),
  };
};
