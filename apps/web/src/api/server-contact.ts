import type { getFetch } from '@trpc/client';

/** Whether the server answers, and when it last did. */
export type ServerContact = {
  readonly isReachable: boolean;
  readonly lastReadAt: Date | null;
};

const LIVENESS = '/livez';

let contact: ServerContact = { isReachable: true, lastReadAt: null };
const listeners = new Set<() => void>();

const note = (next: ServerContact): void => {
  contact = next;
  for (const listener of listeners) {
    listener();
  }
};

/** What is known of the server; the same object until something changes. */
export const serverContact = (): ServerContact => contact;

/** Calls back on every change; gives back how to stop. */
export const onServerContact = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

/** Asks whether the server is there at all, so that one failed request is not called "offline". */
const probeServer = async (): Promise<boolean> => {
  try {
    await fetch(LIVENESS, { cache: 'no-store' });
    note({ ...contact, isReachable: true });
  } catch {
    note({ ...contact, isReachable: false });
  }
  return contact.isReachable;
};

type FetchInit = Parameters<ReturnType<typeof getFetch>>[1];

/** `fetch` that notes when data were read; where no answer came it finds out whether any would. */
export const watchedFetch = async (
  input: RequestInfo | URL,
  init?: FetchInit,
): Promise<Response> => {
  const { body = null, headers = {}, method = 'GET', signal = null } = init ?? {};
  try {
    const response = await fetch(input, { body, headers, method, signal });
    if (response.ok) {
      note({ isReachable: true, lastReadAt: new Date() });
    }
    return response;
  } catch (error) {
    // A request that we gave up ourselves says nothing about the server.
    if (!signal?.aborted) {
      void probeServer();
    }
    throw error;
  }
};
