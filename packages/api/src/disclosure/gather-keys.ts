/** Takes keys one by one and gives each the value that a common reading found for it. */
export type Gather<Key, Value> = (key: Key) => Promise<Value>;

/** Reads the values of many keys; gives the way to find the one of each. */
export type ReadAll<Key, Value> = (keys: readonly Key[]) => Promise<(key: Key) => Value>;

type Waiting<Value> = {
  readonly resolve: (value: Value) => void;
  readonly reject: (error: unknown) => void;
};

/**
 * Answers all keys that are asked for in one turn of the event loop by one reading: a trend wants
 * every round at once, and each reading is a journey to the database.
 */
export const gatherKeys = <Key, Value>(readAll: ReadAll<Key, Value>): Gather<Key, Value> => {
  let waiting = new Map<Key, Waiting<Value>[]>();
  const readWaiting = async (): Promise<void> => {
    const now = waiting;
    waiting = new Map();
    try {
      const find = await readAll([...now.keys()]);
      for (const [key, asking] of now) {
        for (const { resolve } of asking) {
          resolve(find(key));
        }
      }
    } catch (error) {
      for (const { reject } of [...now.values()].flat()) {
        reject(error);
      }
    }
  };
  return (key) =>
    new Promise((resolve, reject) => {
      if (waiting.size === 0) {
        setTimeout(() => void readWaiting());
      }
      waiting.set(key, [...(waiting.get(key) ?? []), { resolve, reject }]);
    });
};
