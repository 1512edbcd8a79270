import { isWaiting, type QueueEntry, type UnsentReport } from './kept-report';
import { queuedReport } from './kinds/queued-report';

/** What stands in the way of some reports. */
export type InTheWay = {
  /** Reports that their writer has to confirm first. */
  readonly doubted: Pick<ReadonlySet<number>, 'has'>;
  /** Subjects of which the server could not take a report just now. */
  readonly held: ReadonlySet<string>;
};

/**
 * The report that is sent next: the first that waits. One that stands behind another of its subject waits
 * with it, because the server reads from the order who had seen what; other centres and roads go on.
 */
export const nextToSend = (
  entries: readonly QueueEntry[],
  { doubted, held }: InTheWay,
): QueueEntry<UnsentReport> | null => {
  const closed = new Set(held);
  for (const entry of entries.filter(isWaiting)) {
    const { subject } = queuedReport(entry.kept);
    if (!closed.has(subject) && !doubted.has(entry.key)) {
      return entry;
    }
    closed.add(subject);
  }
  return null;
};

/** Whether a report waits behind one of its subject that its writer has to confirm or change first. */
export const isBehindDoubted = (
  entries: readonly QueueEntry[],
  doubted: InTheWay['doubted'],
  { key, kept }: QueueEntry<UnsentReport>,
): boolean => {
  const { subject } = queuedReport(kept);
  return entries
    .filter(isWaiting)
    .some(
      (one) => one.key < key && doubted.has(one.key) && queuedReport(one.kept).subject === subject,
    );
};
