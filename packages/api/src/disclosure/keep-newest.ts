import { once } from './once';

/** Keeps what was worked out under a key. */
export type Keep<Value> = (key: string, work: () => Promise<Value>) => Promise<Value>;

/** Keeps what was worked out under the keys that were asked for last, so many of them. */
export const keepNewest = <Value>(most: number): Keep<Value> => {
  const kept = new Map<string, () => Promise<Value>>();
  return (key, work) => {
    const known = kept.get(key) ?? once(work);
    kept.delete(key);
    kept.set(key, known);
    for (const oldest of [...kept.keys()].slice(0, Math.max(0, kept.size - most))) {
      kept.delete(oldest);
    }
    return known();
  };
};
