/** A point on the screen, in CSS pixels. */
export type ScreenPixel = { readonly x: number; readonly y: number };

/** Points by square of the screen, for many points and many questions. */
export type PointCells = {
  /** Forgets all points. */
  readonly clear: () => void;
  readonly add: (at: ScreenPixel, index: number) => void;
  /**
   * Whether a test holds of some point within a reach in pixels; it is asked of all of them and of some
   * beyond, until it holds of one.
   */
  readonly some: (at: ScreenPixel, reach: number, test: (index: number) => boolean) => boolean;
};

const NONE = -1;

/** Large odd numbers scatter neighbouring squares over the buckets. */
const scatter = (column: number, row: number): number =>
  Math.imul(column, 0x9e3779b1) ^ Math.imul(row, 0x85ebca77);

/**
 * Opens an empty screen with squares of a side in pixels, for indexes below `capacity`. Squares share
 * buckets of one table of numbers, because a map with keys is ten times slower for a hundred thousand
 * points; a bucket that is met twice in one question is asked twice.
 */
export const pointCells = (side: number, capacity: number): PointCells => {
  const buckets = 2 ** Math.ceil(Math.log2(Math.max(2, capacity)));
  const heads = new Int32Array(buckets).fill(NONE);
  const nexts = new Int32Array(capacity);
  const bucketOf = (column: number, row: number): number => scatter(column, row) & (buckets - 1);
  const step = (pixels: number): number => Math.floor(pixels / side);
  return {
    clear: () => {
      heads.fill(NONE);
    },
    add: ({ x, y }, index) => {
      const bucket = bucketOf(step(x), step(y));
      nexts[index] = heads[bucket] ?? NONE;
      heads[bucket] = index;
    },
    some: ({ x, y }, reach, test) => {
      const [right, bottom] = [step(x + reach), step(y + reach)];
      for (let column = step(x - reach); column <= right; column += 1) {
        for (let row = step(y - reach); row <= bottom; row += 1) {
          let index = heads[bucketOf(column, row)] ?? NONE;
          while (index !== NONE) {
            if (test(index)) {
              return true;
            }
            index = nexts[index] ?? NONE;
          }
        }
      }
      return false;
    },
  };
};
