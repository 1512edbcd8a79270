import { isWaiting, type QueueEntry, type UnsentReport } from './kept-report';

/** What tells centres apart, across operations. */
export const centreKey = ({ operation, report }: UnsentReport): string =>
  `${operation} ${report.centre}`;

/** What stands in the way of some reports. */
export type InTheWay = {
  /** Reports that their writer has to confirm first. */
  readonly doubted: ReadonlySet<number>;
  /** Centres of which the server could not take a report just now. */
  readonly held: ReadonlySet<string>;
};

/**
 * The report that is sent next: the first that waits. One that stands behind another of its centre waits
 * with it, because the server reads from the order who had seen what; other centres go on.
 */
export const nextToSend = (
  entries: readonly QueueEntry[],
  { doubted, held }: InTheWay,
): QueueEntry<UnsentReport> | null => {
  const closed = new Set(held);
  for (const entry of entries.filter(isWaiting)) {
    const centre = centreKey(entry.kept);
    if (!closed.has(centre) && !doubted.has(entry.key)) {
      return entry;
    }
    closed.add(centre);
  }
  return null;
};
