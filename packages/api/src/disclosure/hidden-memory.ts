/** Which numbers are hidden, by occasion, for the newest state of each operation. */
export type HiddenMemory = {
  readonly recall: (
    at: { readonly operation: string; readonly seq: number },
    key: string,
    work: () => Promise<ReadonlySet<string>>,
  ) => Promise<ReadonlySet<string>>;
};

type Shelf = { readonly seq: number; readonly sets: Map<string, Promise<ReadonlySet<string>>> };

/** Enough for every round and column of the largest operations known; sets are small. */
const MOST_SETS = 1000;

/**
 * Remembers hidden numbers, because a trend asks for every round. What was worked out for an older
 * state of an operation is forgotten with its first change.
 */
export const createHiddenMemory = (): HiddenMemory => {
  const shelves = new Map<string, Shelf>();
  return {
    recall: ({ operation, seq }, key, work) => {
      const known = shelves.get(operation);
      const isCurrent = known !== undefined && known.seq === seq && known.sets.size < MOST_SETS;
      const shelf: Shelf = isCurrent ? known : { seq, sets: new Map() };
      shelves.set(operation, shelf);
      const remembered = shelf.sets.get(key);
      if (remembered !== undefined) {
        return remembered;
      }
      const hidden = work();
      shelf.sets.set(key, hidden);
      hidden.catch(() => shelf.sets.delete(key));
      return hidden;
    },
  };
};
