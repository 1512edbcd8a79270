/** Gives what is kept under a key, or makes it and keeps it. */
export type Kept<Value> = (key: string, make: () => Promise<Value>) => Promise<Value>;

/** Keeps what was last asked for, at most so many; what failed is made anew. */
export const createKept = <Value>(most: number): Kept<Value> => {
  const kept = new Map<string, Promise<Value>>();
  return (key, make) => {
    const value = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, value);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) {
      kept.delete(oldest);
    }
    value.catch(() => kept.delete(key));
    return value;
  };
};
