import { trueClock } from '../api/true-clock';
import { keptOfAsked } from './kept-of-asked';
import { openKeptSince } from './kept-since';

/** Since when each operation stands on this device. */
export const offlineCopies = openKeptSince(() => localStorage);

/** Waits until the service worker answers for this page, too, which was opened before there was one. */
const controlled = (worker: ServiceWorkerContainer): Promise<unknown> =>
  new Promise((resolve) => {
    worker.addEventListener('controllerchange', resolve, { once: true });
    if (worker.controller !== null) {
      resolve(null);
    }
  });

/** What may be kept of what the page asked for before there was anybody to keep it. */
const askedBefore = (): readonly string[] =>
  keptOfAsked(performance.getEntriesByType('resource').map(({ name }) => name));

type Wanted = {
  /** Reads the operation anew; throws where the server did not answer. */
  readonly read: () => Promise<void>;
  /** Further addresses; what cannot be fetched now is kept when it is next asked for. */
  readonly further: readonly string[];
};

const keep = async (operation: string, { read, further }: Wanted): Promise<void> => {
  const { serviceWorker } = navigator;
  const isNew = serviceWorker.controller === null;
  await serviceWorker.register('/sw.js');
  await serviceWorker.ready;
  await controlled(serviceWorker);
  await read();
  const readAt = trueClock.now();
  for (const address of [...(isNew ? askedBefore() : []), ...further]) {
    await fetch(address).catch(() => undefined);
  }
  offlineCopies.note(operation, readAt);
};

const running = new Map<string, Promise<void>>();

/** Puts an operation on the device: the app, its own data, what this page has read, and further addresses; once at a time. */
export const keepOnDevice = (operation: string, wanted: Wanted): Promise<void> => {
  const begun =
    running.get(operation) ?? keep(operation, wanted).finally(() => running.delete(operation));
  running.set(operation, begun);
  return begun;
};
