/** What a page is told that came in by itself. */
export type LiveNews = {
  /** Something came in, and what it concerns is being read anew. */
  readonly note: () => void;
  /** Whether a value that changes now does so because of it: not long after, and at the same address. */
  readonly isFresh: () => boolean;
  /** When it was last said that something came in; null: never. */
  readonly toldAt: () => number | null;
  readonly subscribe: (listener: () => void) => () => void;
};

/** What a page works with; tests have a clock of their own. */
export type LiveNewsDeps = {
  readonly now: () => number;
  /** What the reader looks at: another address has other values, which are no news. */
  readonly address: () => string;
  readonly later: (work: () => void, ms: number) => void;
};

/** Within so long what came in is read anew, also over a slow line. */
const FRESH_MS = 10_000;

/** Somebody who listens is not interrupted more often (design, 8). */
const CALM_MS = 30_000;

/** Notes what came in; says so at once, and then at most every half minute. */
export const createLiveNews = ({ now, address, later }: LiveNewsDeps): LiveNews => {
  const listeners = new Set<() => void>();
  let last: { readonly at: number; readonly address: string } | null = null;
  let toldAt: number | null = null;
  let isDue = false;

  const tell = (): void => {
    isDue = false;
    toldAt = now();
    for (const listener of listeners) {
      listener();
    }
  };
  return {
    note: () => {
      last = { at: now(), address: address() };
      if (isDue) {
        return;
      }
      isDue = true;
      const wait = toldAt === null ? 0 : toldAt + CALM_MS - now();
      if (wait > 0) {
        later(tell, wait);
      } else {
        tell();
      }
    },
    isFresh: () => last !== null && last.address === address() && now() - last.at <= FRESH_MS,
    toldAt: () => toldAt,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
};
