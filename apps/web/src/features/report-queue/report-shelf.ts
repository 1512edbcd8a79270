import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import { KeptReport, type QueueEntry, type UnsentReport } from './kept-report';

type Schema = DBSchema & { reports: { key: number; value: unknown } };

/** Where reports are kept on a device. Every method rejects where the browser keeps nothing. */
export type ReportShelf = {
  readonly all: () => Promise<readonly QueueEntry[]>;
  /** Adds one, in the place of another if that is still there; gives its number once it is written. */
  readonly add: (report: UnsentReport, replaced: number | null) => Promise<number>;
  /** Changes what is kept by what is there at that moment, and gives the result. */
  readonly change: (
    next: (entries: readonly QueueEntry[]) => readonly QueueEntry[],
  ) => Promise<readonly QueueEntry[]>;
};

const NAME = 'waystation-reports';
const STORE = 'reports';

/** "Kept on this device" is said once it is on the disk, and not only on its way there. */
const STRICT = { durability: 'strict' } as const;

/** Browsers may forget what pages keep when a disk is full, unless a page asked them not to. */
const askToStay = async (): Promise<void> => {
  if ('storage' in navigator) {
    await navigator.storage.persist();
  }
};

const entryOf = (key: number, value: unknown): QueueEntry => ({
  key,
  kept: KeptReport.safeParse(value).data ?? null,
});

/**
 * Opens the shelf when it is first needed. Reports have growing numbers in the order in which they were
 * written, whatever the clock says; what cannot be read is listed as such and never overwritten.
 */
export const createReportShelf = (name = NAME): ReportShelf => {
  let opened: Promise<IDBPDatabase<Schema>> | null = null;
  const forget = (): void => {
    opened = null;
  };
  const open = (): Promise<IDBPDatabase<Schema>> => {
    opened ??= openDB<Schema>(name, 1, {
      upgrade: (db) => void db.createObjectStore(STORE, { autoIncrement: true }),
      blocking: (_current, _blocked, { target }) => {
        if (target instanceof IDBDatabase) {
          target.close();
        }
        forget();
      },
      terminated: forget,
    }).catch((error: unknown) => {
      forget();
      throw error;
    });
    return opened;
  };
  const all = async (): Promise<readonly QueueEntry[]> => {
    const tx = (await open()).transaction(STORE);
    const [keys, values] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
    return keys.map((key, index) => entryOf(key, values[index]));
  };
  return {
    all,
    add: async (report, replaced) => {
      const tx = (await open()).transaction(STORE, 'readwrite', STRICT);
      const [key] = await Promise.all([
        tx.store.add(report),
        replaced === null ? null : tx.store.delete(replaced),
        tx.done,
      ]);
      // A browser that says no keeps it as long as it can.
      void askToStay().catch(() => undefined);
      return key;
    },
    change: async (next) => {
      const tx = (await open()).transaction(STORE, 'readwrite', STRICT);
      const [keys, values] = await Promise.all([tx.store.getAllKeys(), tx.store.getAll()]);
      const before = keys.map((key, index) => entryOf(key, values[index]));
      const after = next(before);
      const left = new Set(after.map(({ key }) => key));
      await Promise.all([
        ...before.filter(({ key }) => !left.has(key)).map(({ key }) => tx.store.delete(key)),
        ...after
          .filter((entry) => entry.kept !== null && !before.includes(entry))
          .map(({ key, kept }) => tx.store.put(kept, key)),
        tx.done,
      ]);
      return after;
    },
  };
};
