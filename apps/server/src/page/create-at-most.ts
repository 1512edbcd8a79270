/** Does a piece of work; null: it was not begun, for enough of them are under way. */
export type AtMost = <Value>(work: () => Promise<Value>) => Promise<Value | null>;

/** Lets so many pieces of work be under way at once; nobody waits for a turn. */
export const createAtMost = (most: number): AtMost => {
  let underWay = 0;
  return async (work) => {
    if (underWay >= most) {
      return null;
    }
    underWay += 1;
    try {
      return await work();
    } finally {
      underWay -= 1;
    }
  };
};
