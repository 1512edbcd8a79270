import type { Crossing, CrossingStatus, CrossingStatusEntry } from '../crossing';
import type { FreshFor } from '../staleness';
import type { ChangeKind } from './change-kinds';
import { crossingAt } from './crossing-at';

/** How a crossing changed, with the entries that said so. */
export type CrossingChange = {
  readonly kind: ChangeKind;
  readonly before: CrossingStatusEntry | null;
  readonly after: CrossingStatusEntry;
};

const KIND_OF = {
  open: 'crossingOpened',
  restricted: 'crossingRestricted',
  closed: 'crossingClosed',
  unknown: 'crossingUnclear',
} as const satisfies Record<CrossingStatus, ChangeKind>;

/** The two moments, and how statuses of crossings age. */
export type CrossingTwice = {
  readonly since: Date;
  readonly moment: Date;
  readonly rule: FreshFor;
};

/**
 * How a crossing changed between two moments; null: it stands as it stood, or nobody has said. A status
 * where none was known before is one known for the first time, not a crossing that opened.
 */
export const changeOfCrossing = (
  crossing: Pick<Crossing, 'statusLog'>,
  { since, moment, rule }: CrossingTwice,
): CrossingChange | null => {
  const before = crossingAt(crossing, since, rule);
  const after = crossingAt(crossing, moment, rule);
  if (after.entry === null || after.status === before.status) {
    return null;
  }
  const kind = before.status === 'unknown' ? 'crossingFirstKnown' : KIND_OF[after.status];
  return { kind, before: before.entry, after: after.entry };
};

/** Whether anybody said anything of a crossing after the day of a moment and up to that of another. */
export const isCrossingReportedBetween = (
  { statusLog }: Pick<Crossing, 'statusLog'>,
  { since, moment }: CrossingTwice,
): boolean => {
  const [from, to] = [since, moment].map((one) => one.toISOString().slice(0, 10));
  return statusLog.some(({ at }) => at > `${from}` && at <= `${to}`);
};
