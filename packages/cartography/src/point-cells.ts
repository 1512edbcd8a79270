/** A point on the screen, in CSS pixels. */
export type ScreenPixel = { readonly x: number; readonly y: number };

/** Points by square of the screen; numbers as keys, because there may be a hundred thousand. */
export type PointCells = {
  readonly add: (at: ScreenPixel, index: number) => void;
  /** Calls back with the indexes of all points within a reach in pixels, and of some beyond. */
  readonly near: (at: ScreenPixel, reach: number, found: (index: number) => void) => void;
};

/** More squares than the world has in one direction at any zoom that is merged for. */
const ROW = 2 ** 24;

/** Opens an empty screen with squares of a side in pixels. */
export const pointCells = (side: number): PointCells => {
  const cells = new Map<number, number[]>();
  const step = (pixels: number): number => Math.floor(pixels / side);
  return {
    add: ({ x, y }, index) => {
      const key = step(x) * ROW + step(y);
      const own = cells.get(key);
      if (own === undefined) {
        cells.set(key, [index]);
      } else {
        own.push(index);
      }
    },
    near: ({ x, y }, reach, found) => {
      for (let column = step(x - reach); column <= step(x + reach); column += 1) {
        for (let row = step(y - reach); row <= step(y + reach); row += 1) {
          cells.get(column * ROW + row)?.forEach(found);
        }
      }
    },
  };
};
