import type { FeedHeads, Operation, Store } from '@waystation/domain';

/** An operation as it is known without asking the database. */
export type KnownOperation = FeedHeads & { readonly operation: Operation };

/** Whether an answer depends on what centres report. */
export type DependsOn = 'everything' | 'allButReports';

/** The newest change sequences, known without asking the database for every request. */
export type Heads = {
  /** A text that changes whenever anything in one of the operations does; of all with none named. */
  readonly stateOf: (operations: readonly string[], on?: DependsOn) => Promise<string>;
  /** Every operation by code, with its newest sequence, as they were last read. */
  readonly all: () => readonly KnownOperation[];
  /** An operation with its newest sequence, as they were last read; null: there was none then. */
  readonly find: (code: string) => KnownOperation | null;
  /** Reads the sequences again; called after every write of this process. */
  readonly refresh: () => Promise<void>;
};

/** How old sequences may be where other processes write, too. */
const POLL_MS = 1_000;

/**
 * Keeps the sequences of all operations in memory. On the embedded database only this process
 * writes, so they are read again after its own writes alone and map reads need no database at all;
 * on PostgreSQL they are read again when older than a second.
 */
export const openHeads = async (
  { changes, operations }: Pick<Store, 'changes' | 'operations'>,
  {
    isShared,
    now,
    moved = () => undefined,
  }: {
    readonly isShared: boolean;
    readonly now: () => number;
    /** Called whenever other sequences were read than before. */
    readonly moved?: () => void;
  },
): Promise<Heads> => {
  let known: ReadonlyMap<string, KnownOperation> = new Map();
  let newestOfAll = -1;
  let readAt = 0;
  let reading: Promise<void> | null = null;
  /** Whether the reading after a write failed, so that what is known may be older. */
  let isMissed = false;

  const read = async (): Promise<void> => {
    const newest = await changes.head(null);
    readAt = now();
    if (newest === newestOfAll) {
      isMissed = false;
      return;
    }
    const listed = new Map<string, KnownOperation>();
    for (const { code } of await operations.list()) {
      // In this order, what is changed in between is newer than its sequence, and is read again.
      const at = await changes.heads(code);
      const operation = await operations.find(code);
      if (operation !== null) {
        listed.set(code, { operation, ...at });
      }
    }
    known = listed;
    newestOfAll = newest;
    isMissed = false;
    moved();
  };
  const share = (): Promise<void> => {
    reading ??= read().finally(() => {
      reading = null;
    });
    return reading;
  };
  await share();
  return {
    all: () => [...known.values()],
    find: (code) => known.get(code) ?? null,
    // A reading that began before the write may have missed it, so it is waited for, not shared.
    refresh: async () => {
      await reading?.catch(() => undefined);
      try {
        await share();
      } catch (error) {
        isMissed = true;
        throw error;
      }
    },
    stateOf: async (codes, on = 'everything') => {
      if (isMissed || (isShared && now() - readAt > POLL_MS)) {
        await share();
      }
      return codes.length === 0
        ? `${newestOfAll}`
        : codes
            .map((code) => {
              const at = known.get(code);
              const seq = on === 'everything' ? at?.seq : at?.seqButReports;
              return `${code}:${seq ?? `none ${newestOfAll}`}`;
            })
            .join(' ');
    },
  };
};
