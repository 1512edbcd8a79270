/** Since when each operation stands on this device, with the app and all that was read, by its code. */
export type OfflineCopies = ReadonlyMap<string, Date>;

let copies: OfflineCopies = new Map();
const listeners = new Set<() => void>();

/** The same object until something changes. */
export const currentOfflineCopies = (): OfflineCopies => copies;

/** Calls back on every change, until the function that it gives is called. */
export const subscribeToOfflineCopies = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const note = (operation: string, madeAt: Date): void => {
  copies = new Map([...copies, [operation, madeAt]]);
  for (const listener of listeners) {
    listener();
  }
};

/** Waits until the service worker answers for this page, too, which was opened before there was one. */
const controlled = (worker: ServiceWorkerContainer): Promise<unknown> =>
  new Promise((resolve) => {
    worker.addEventListener('controllerchange', resolve, { once: true });
    if (worker.controller !== null) {
      resolve(null);
    }
  });

/** What the page asked for before there was anybody to keep it. */
const askedBefore = (): readonly string[] =>
  performance
    .getEntriesByType('resource')
    .map(({ name }) => name)
    .filter((name) => /\/(?:trpc|basemap|assets)\//.test(new URL(name).pathname));

/**
 * Puts an operation on the device: the app, what this page has read, and some further addresses. What
 * cannot be fetched now is kept when it is next asked for.
 */
export const keepOnDevice = async (
  operation: string,
  further: readonly string[],
): Promise<void> => {
  const { serviceWorker } = navigator;
  const isNew = serviceWorker.controller === null;
  await serviceWorker.register('/sw.js');
  await serviceWorker.ready;
  await controlled(serviceWorker);
  for (const address of [...(isNew ? askedBefore() : []), ...further]) {
    await fetch(address).catch(() => undefined);
  }
  note(operation, new Date());
};
