/** What was made last for some keys; the longest unused goes first. */
export type Memory<Value> = (key: string, make: () => Value) => Value;

/** A memory of at most so many values. */
export const createMemory = <Value>(most: number): Memory<Value> => {
  const kept = new Map<string, Value>();
  return (key, make) => {
    const value = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, value);
    for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - most))) {
      kept.delete(oldest);
    }
    return value;
  };
};
