/** Points by square of the screen, for many points and many questions. */
export type PointCells = {
  /** Forgets all points. */
  readonly clear: () => void;
  /** Puts a point, in CSS pixels. */
  readonly add: (x: number, y: number, index: number) => void;
  /**
   * Finds all points within a reach in pixels, and some beyond, each once; gives how many. They stand at
   * the beginning of `found` until the next question.
   */
  readonly find: (x: number, y: number, reach: number) => number;
  readonly found: Int32Array;
};

const NONE = -1;

/** Large odd numbers scatter neighbouring squares over the buckets. */
const scatter = (column: number, row: number): number =>
  Math.imul(column, 0x9e3779b1) ^ Math.imul(row, 0x85ebca77);

/**
 * Opens an empty screen with squares of a side in pixels, for indexes below `capacity`. Squares share
 * buckets of one table of numbers, because a map with keys is ten times slower for a hundred thousand
 * points; and what is found is written into a list that is there already, because to call for each
 * point, or to make a list for each question, takes longer than to look.
 */
export const pointCells = (side: number, capacity: number): PointCells => {
  const buckets = 2 ** Math.ceil(Math.log2(Math.max(2, capacity)));
  const heads = new Int32Array(buckets).fill(NONE);
  const nexts = new Int32Array(capacity);
  const columns = new Int32Array(capacity);
  const rows = new Int32Array(capacity);
  const found = new Int32Array(capacity);
  const bucketOf = (column: number, row: number): number => scatter(column, row) & (buckets - 1);
  const step = (pixels: number): number => Math.floor(pixels / side);
  /** Adds those of one square to what is found already. */
  const findIn = (column: number, row: number, before: number): number => {
    let count = before;
    let index = heads[bucketOf(column, row)] ?? NONE;
    while (index !== NONE) {
      // Other squares share the bucket.
      if (columns[index] === column && rows[index] === row) {
        found[count] = index;
        count += 1;
      }
      index = nexts[index] ?? NONE;
    }
    return count;
  };
  return {
    found,
    clear: () => {
      heads.fill(NONE);
    },
    add: (x, y, index) => {
      const [column, row] = [step(x), step(y)];
      const bucket = bucketOf(column, row);
      columns[index] = column;
      rows[index] = row;
      nexts[index] = heads[bucket] ?? NONE;
      heads[bucket] = index;
    },
    find: (x, y, reach) => {
      const [right, bottom] = [step(x + reach), step(y + reach)];
      let count = 0;
      for (let column = step(x - reach); column <= right; column += 1) {
        for (let row = step(y - reach); row <= bottom; row += 1) {
          count = findIn(column, row, count);
        }
      }
      return count;
    },
  };
};
