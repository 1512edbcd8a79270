import { isWaiting, type QueueEntry } from './kept-report';
import { queuedReport } from './kinds/queued-report';
import type { QueueDoubts } from './kinds/report-kind';
import type { ReportShelf } from './report-shelf';

/** What is known of the queue, the same object until something changes. */
export type QueueView = {
  readonly entries: readonly QueueEntry[];
  /** Whether the device was asked already. */
  readonly isRead: boolean;
  /** What the server asks about reports. Kept by no device: the numbers in it are not all for everybody. */
  readonly doubts: ReadonlyMap<number, QueueDoubts>;
  readonly sending: number | null;
  /** The server does not take the token that this tab has. */
  readonly isTokenRefused: boolean;
};

/** The shelf of a device and how tabs tell each other that it is not what it was. */
export type KeptSurroundings = {
  readonly shelf: ReportShelf;
  readonly tell: () => void;
};

const EMPTY: QueueView = {
  entries: [],
  isRead: false,
  doubts: new Map(),
  sending: null,
  isTokenRefused: false,
};

/** Doubts about reports that still wait to be confirmed. */
const openDoubts = (doubts: QueueView['doubts'], entries: QueueView['entries']) => {
  const waiting = new Map(entries.filter(isWaiting).map(({ key, kept }) => [key, kept]));
  return new Map(
    [...doubts].filter(([key, asked]) => {
      const kept = waiting.get(key);
      return kept !== undefined && !queuedReport(kept).isConfirmed(asked);
    }),
  );
};

/** What a tab knows of the reports on its device, and the ways to renew and to change it. */
export const createQueueView = ({ shelf, tell }: KeptSurroundings) => {
  let view = EMPTY;
  const listeners = new Set<() => void>();
  const note = (change: Partial<QueueView>): void => {
    view = { ...view, ...change };
    for (const listener of listeners) {
      listener();
    }
  };
  const show = (entries: readonly QueueEntry[]): void =>
    note({ entries, isRead: true, doubts: openDoubts(view.doubts, entries) });
  return {
    current: (): QueueView => view,
    subscribe: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    note,
    /** Reads the shelf, which another tab may have changed. */
    refresh: async (): Promise<void> => show(await shelf.all()),
    change: async (next: Parameters<ReportShelf['change']>[0]): Promise<void> => {
      show(await shelf.change(next));
      tell();
    },
  };
};

/** What {@link createQueueView} gives. */
export type QueueViewKeeper = ReturnType<typeof createQueueView>;
