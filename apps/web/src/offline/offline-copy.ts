/** Since when the app and all that it has read stand on this device; null: not yet, or not at all. */
export type OfflineCopy = { readonly madeAt: Date | null };

let copy: OfflineCopy = { madeAt: null };
const listeners = new Set<() => void>();

/** The same object until something changes. */
export const currentOfflineCopy = (): OfflineCopy => copy;

/** Calls back on every change, until the function that it gives is called. */
export const subscribeToOfflineCopy = (listener: () => void): (() => void) => {
  listeners.add(listener);
  return () => listeners.delete(listener);
};

const note = (madeAt: Date): void => {
  copy = { madeAt };
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
 * Puts the app on the device, with what this page has read and some further addresses. What cannot be
 * fetched now is kept when it is next asked for.
 */
export const keepOnDevice = async (further: readonly string[]): Promise<void> => {
  const { serviceWorker } = navigator;
  const isNew = serviceWorker.controller === null;
  await serviceWorker.register('/sw.js');
  await serviceWorker.ready;
  await controlled(serviceWorker);
  for (const address of [...(isNew ? askedBefore() : []), ...further]) {
    await fetch(address).catch(() => undefined);
  }
  note(new Date());
};
