import { asKept } from '../kept-answer';
import type { Lock } from './create-lock';

/** The part of the browser's Cache Storage that is used. */
export type CopyCaches = Pick<CacheStorage, 'match' | 'keys' | 'delete'> & {
  readonly open: (name: string) => Promise<Pick<Cache, 'put'>>;
};

/** An answer to the holder of a token. */
export type LockedQuestion = {
  readonly operation: string;
  readonly url: string;
  readonly token: string;
};

/** Apart from what everybody may read. */
const PREFIX = 'restricted ';

const nameOf = (operation: string): string => `${PREFIX}${operation}`;

const aboutOf = (url: string, date: string): string => `${url} ${date}`;

/**
 * What the holder of a token was told of operations, locked with the token. Asking for `caches` throws
 * where a browser has none.
 */
export const createLockedCopies = (caches: () => CopyCaches, lock: Lock) => ({
  keep: async ({ operation, url, token }: LockedQuestion, answer: Response): Promise<void> => {
    const date = answer.headers.get('date') ?? '';
    const text = await answer.text();
    const locked = await lock.close({ text, about: aboutOf(url, date) }, token);
    const cache = await caches().open(nameOf(operation));
    await cache.put(url, new Response(locked, { headers: { date } }));
  },
  /** The copy of an answer; `locked`: there is one that the token does not open; null: there is none. */
  find: async ({ operation, url, token }: LockedQuestion): Promise<Response | 'locked' | null> => {
    const copy = await caches().match(url, { cacheName: nameOf(operation) });
    if (copy === undefined) {
      return null;
    }
    const date = copy.headers.get('date') ?? '';
    const locked = new Uint8Array(await copy.arrayBuffer());
    const text = await lock.open(locked, aboutOf(url, date), token);
    const headers = { date, 'content-type': 'application/json' };
    return text === null ? 'locked' : asKept(new Response(text, { headers }));
  },
  isThere: async (operation: string): Promise<boolean> =>
    (await caches().keys()).includes(nameOf(operation)),
  forget: async (operation: string): Promise<void> => {
    await caches().delete(nameOf(operation));
  },
  forgetAll: async (): Promise<void> => {
    lock.forget();
    const names = await caches().keys();
    const ours = names.filter((name) => name.startsWith(PREFIX));
    await Promise.all(ours.map((name) => caches().delete(name)));
  },
});

/** What {@link createLockedCopies} gives. */
export type LockedCopies = ReturnType<typeof createLockedCopies>;
