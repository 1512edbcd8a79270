import { type KeptViews, readKeptViews, writeKeptViews } from './kept-views';
import type { SavedView } from './saved-view';

/** What became of a change: `full`: no room; `refused`: the browser keeps nothing for this site. */
export type KeepOutcome = 'kept' | 'full' | 'refused';

/** The views of one operation in a browser. */
export type ViewsStore = {
  readonly current: () => KeptViews;
  readonly keep: (views: readonly SavedView[]) => KeepOutcome;
  /** Calls back at every change, also one in another tab; gives what ends that. */
  readonly subscribe: (onChange: () => void) => () => void;
};

/** The part of `localStorage` that is used; asking for it throws where the browser refuses it. */
export type Keeper = () => Pick<Storage, 'getItem' | 'setItem'>;

const isQuota = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'QuotaExceededError';

const readText = (keeper: Keeper, key: string): string | null => {
  try {
    return keeper().getItem(key);
  } catch {
    return null;
  }
};

/** Opens the views of an operation; it never throws, whatever the browser kept or refuses. */
export const openViewsStore = (operation: string, keeper: Keeper): ViewsStore => {
  const key = `waystation.savedViews.${operation}`;
  const listeners = new Set<() => void>();
  let text: string | null = null;
  let kept = readKeptViews(null);
  const current = (): KeptViews => {
    const now = readText(keeper, key);
    if (now !== text) {
      text = now;
      kept = readKeptViews(now);
    }
    return kept;
  };
  return {
    current,
    keep: (views) => {
      try {
        keeper().setItem(key, writeKeptViews(views));
      } catch (error) {
        return isQuota(error) ? 'full' : 'refused';
      }
      for (const listener of listeners) {
        listener();
      }
      return 'kept';
    },
    subscribe: (onChange) => {
      listeners.add(onChange);
      addEventListener('storage', onChange);
      return () => {
        listeners.delete(onChange);
        removeEventListener('storage', onChange);
      };
    },
  };
};
