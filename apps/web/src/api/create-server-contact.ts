import type { getFetch } from '@trpc/client';
import { isKept, keptAt } from '../offline/kept-answer';
import { clockAheadMinutes } from './clock-ahead';

/** Whether the server answers, and when it last gave data. */
export type ServerContact = {
  readonly isReachable: boolean;
  /** Whether the server tells of changes as they are written. */
  readonly isFollowed: boolean;
  readonly lastReadAt: Date | null;
  /** See {@link clockAheadMinutes}. */
  readonly clockAheadMinutes: number | undefined;
};

/** The network and the clock. */
export type Surroundings = {
  readonly fetch: (input: RequestInfo | URL, init?: RequestInit) => Promise<Response>;
  /** The time as far as it is known, which may be the server's. */
  readonly now: () => Date;
  /** The time by the clock of this device. */
  readonly deviceNow: () => Date;
};

type FetchInit = Parameters<ReturnType<typeof getFetch>>[1];

const LIVENESS = '/livez';

const createNotes = () => {
  let contact: ServerContact = {
    isReachable: true,
    isFollowed: false,
    lastReadAt: null,
    clockAheadMinutes: undefined,
  };
  const listeners = new Set<() => void>();
  return {
    current: (): ServerContact => contact,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    note: (change: Partial<ServerContact>): void => {
      const next = { ...contact, ...change };
      if (
        next.isReachable !== contact.isReachable ||
        next.isFollowed !== contact.isFollowed ||
        next.clockAheadMinutes !== contact.clockAheadMinutes ||
        next.lastReadAt?.getTime() !== contact.lastReadAt?.getTime()
      ) {
        contact = next;
        for (const listener of listeners) {
          listener();
        }
      }
    },
  };
};

/** From when what is shown is, with one more copy of `kept` among it: as old as the oldest of the copies. */
const readWithCopy = (
  { isReachable, lastReadAt }: ServerContact,
  kept: Date | null,
): Date | null =>
  isReachable || lastReadAt === null || kept === null || kept < lastReadAt ? kept : lastReadAt;

/**
 * Keeps what is known of the server: `current` is the same object until something changes,
 * `subscribe` calls back on every change, `watchedFetch` is the `fetch` that finds out, `watch` makes
 * another way of asking find out, too, and `heard` and `followed` are told where the server speaks without being asked.
 */
export const createServerContact = ({ fetch, now, deviceNow }: Surroundings) => {
  const { current, subscribe, note } = createNotes();

  // So that one failed request is not called "offline".
  const probe = async (): Promise<void> => {
    try {
      await fetch(LIVENESS, { cache: 'no-store' });
      note({ isReachable: true });
    } catch {
      note({ isReachable: false });
    }
  };

  const watch =
    (ask: Surroundings['fetch']) =>
    async (input: RequestInfo | URL, init?: FetchInit): Promise<Response> => {
      const { body = null, headers = {}, method = 'GET', signal = null } = init ?? {};
      try {
        const response = await ask(input, { body, headers, method, signal });
        if (isKept(response)) {
          // A copy on the device stands in: no word from the server, and what is shown is from then.
          note({ isReachable: false, lastReadAt: readWithCopy(current(), keptAt(response)) });
          return response;
        }
        // A server that answers with an error is there, but gave no data.
        note({
          isReachable: true,
          clockAheadMinutes: clockAheadMinutes(response, deviceNow()),
          ...(response.ok && { lastReadAt: now() }),
        });
        return response;
      } catch (error) {
        // A request that we gave up ourselves says nothing about the server.
        if (!signal?.aborted) {
          void probe();
        }
        throw error;
      }
    };

  /** The server said that nothing else has changed. */
  const heard = (): void => note({ isReachable: true, lastReadAt: now() });

  /** The line over which the server speaks opened, was lost, or was left by the page itself. */
  const followed = (line: 'open' | 'lost' | 'left'): void => {
    const wasFollowed = current().isFollowed;
    note({ isFollowed: line === 'open' });
    if (wasFollowed && line === 'lost') {
      void probe();
    }
  };

  return { current, subscribe, watch, heard, followed, watchedFetch: watch(fetch) };
};
