import { z } from 'zod';

/** Where a store keeps its text; a browser's own storage, or none where it is refused. */
export type TextStorage = Pick<Storage, 'getItem' | 'setItem'>;

/** A list longer than this is no list of one's own any more. */
const MOST_STARRED = 200;

const Starred = z.record(z.string(), z.array(z.string()).max(MOST_STARRED));

const KEY = 'waystation.starred';

const NONE: readonly string[] = [];

/**
 * The centres that a reader marked, by operation; their ids alone, so that nothing of them is kept. A
 * browser that refuses storage keeps them as long as the page is open.
 */
export const createStarredStore = (storage: () => TextStorage) => {
  const listeners = new Set<() => void>();
  const read = (): z.infer<typeof Starred> => {
    try {
      return Starred.safeParse(JSON.parse(storage().getItem(KEY) ?? '{}')).data ?? {};
    } catch {
      return {};
    }
  };
  let starred = read();
  return {
    /** The same list until it changes; the newest first. */
    of: (operation: string): readonly string[] => starred[operation] ?? NONE,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    mark: (operation: string, id: string, isStarred: boolean): void => {
      const others = (starred[operation] ?? NONE).filter((one) => one !== id);
      const own = isStarred ? [id, ...others].slice(0, MOST_STARRED) : others;
      starred = { ...starred, [operation]: own };
      try {
        storage().setItem(KEY, JSON.stringify(starred));
      } catch {
        // Without storage the mark lasts as long as the page.
      }
      for (const listener of listeners) {
        listener();
      }
    },
  };
};
