import { z } from 'zod';

/** Since when each operation stands on this device, with the app and all that was read, by its code. */
export type KeptSince = ReadonlyMap<string, Date>;

/** The part of `localStorage` that is used; asking for it throws where the browser refuses it. */
type Keeper = () => Pick<Storage, 'getItem' | 'setItem'>;

const KEY = 'waystation.onDevice';

const Kept = z.record(z.string(), z.iso.datetime());

const readKept = (keeper: Keeper): KeptSince => {
  try {
    const kept = Kept.parse(JSON.parse(keeper().getItem(KEY) ?? '{}'));
    return new Map(Object.entries(kept).map(([operation, at]) => [operation, new Date(at)]));
  } catch {
    return new Map();
  }
};

/**
 * What the device remembers of its copies from one opening of the app to the next: opened without a network,
 * nothing else says from when they are.
 */
export const openKeptSince = (keeper: Keeper) => {
  let kept = readKept(keeper);
  const renewed = new Set<string>();
  const listeners = new Set<() => void>();
  return {
    /** The same object until something changes. */
    current: (): KeptSince => kept,
    /** Whether an operation was put on the device since this page was opened. */
    isRenewed: (operation: string): boolean => renewed.has(operation),
    /** Calls back on every change, until the function that it gives is called. */
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    note: (operation: string, at: Date): void => {
      kept = new Map([...kept, [operation, at]]);
      renewed.add(operation);
      try {
        keeper().setItem(KEY, JSON.stringify(Object.fromEntries(kept)));
      } catch {
        // A browser that refuses storage remembers it as long as the page is open.
      }
      for (const listener of listeners) {
        listener();
      }
    },
  };
};
