import type { Centre, CentreCount, CentreStatus } from '../centre';
import type { FreshFor } from '../staleness';
import { type CentreAt, centreAt } from './centre-at';
import type { ChangeKind } from './change-kinds';
import { latestAt } from './latest-at';
import { observedAt } from './observed-at';

/** A centre as it was told of at two moments; lists of two days have different parts of its log. */
export type CentreTwice = {
  readonly before: Centre;
  readonly after: Centre;
  readonly since: Date;
  readonly moment: Date;
  readonly rule: FreshFor;
};

/** How a centre changed its status or ran out of places. */
export type CentreStatusChange = {
  readonly kind: ChangeKind;
  readonly before: CentreStatus;
  readonly after: CentreStatus;
  readonly isDisputed: boolean;
};

/** A count of people present and the one before it, of the same centre. */
export type PresenceChange = {
  readonly kind: 'centreRose' | 'centreFell' | 'centreFirstCounted';
  readonly before: CentreCount | null;
  readonly after: CentreCount;
};

const isFull = ({ status, free }: CentreAt): boolean =>
  status === 'full' ||
  (status === 'operating' &&
    (free.kind === 'overfull' || (free.kind === 'known' && free.free === 0)));

const hasRoom = ({ status, free, freeBetween }: CentreAt): boolean =>
  status === 'operating' && free.kind === 'known' && free.free > 0 && freeBetween === null;

const kindOf = (before: CentreAt, after: CentreAt): ChangeKind | null => {
  if (after.status === 'unknown') {
    return null;
  }
  if (before.status === 'unknown') {
    return 'centreFirstKnown';
  }
  if (after.status === 'closed') {
    return before.status === 'closed' ? null : 'centreClosed';
  }
  if (isFull(after)) {
    return isFull(before) ? null : 'centreFilled';
  }
  if (after.status === 'standby') {
    return before.status === 'standby' ? null : 'centreStandby';
  }
  if (before.status === 'closed' || before.status === 'standby') {
    return 'centreOpened';
  }
  // That a count has grown too old to tell of places is no room.
  return isFull(before) && (before.status === 'full' || hasRoom(after)) ? 'centreHasRoom' : null;
};

/**
 * How a centre changed between two moments; null: it stands as it stood. A status that nobody had said
 * before is not a door that opened or closed since: it is known for the first time.
 */
export const statusChangeOfCentre = ({
  before,
  after,
  since,
  moment,
  rule,
}: CentreTwice): CentreStatusChange | null => {
  const then = centreAt(before, since, rule);
  const now = centreAt(after, moment, rule);
  const kind = kindOf(then, now);
  return kind === null
    ? null
    : {
        kind,
        before: then.status,
        after: now.status,
        isDisputed: now.conflicting.length > 0,
      };
};

/** A bound is not the number: between "at least 300" and 280 nothing is known to have changed. */
const isNumber = ({ qualifier }: CentreCount): boolean =>
  qualifier === 'exact' || qualifier === 'about';

const isDisputed = ({ conflicting }: CentreAt): boolean =>
  conflicting.some(({ subject }) => subject === 'present');

const countAt = (centre: Centre, moment: Date): CentreCount | null =>
  latestAt(
    centre.counts.filter(({ kind }) => kind === 'present'),
    moment,
  );

/**
 * The change of the people present in a centre: two counts of the same place. Null where nobody has
 * counted again, where it came to the same, and where a bound or reports that differ leave it open.
 */
export const presenceChangeOfCentre = (twice: CentreTwice): PresenceChange | null => {
  const { before, after, since, moment, rule } = twice;
  const then = countAt(before, since);
  const now = countAt(after, moment);
  if (now === null || !isNumber(now) || isDisputed(centreAt(after, moment, rule))) {
    return null;
  }
  if (then === null) {
    return { kind: 'centreFirstCounted', before: null, after: now };
  }
  const isSame = now.at === then.at || now.value === then.value;
  if (isSame || !isNumber(then) || isDisputed(centreAt(before, since, rule))) {
    return null;
  }
  return { kind: now.value > then.value ? 'centreRose' : 'centreFell', before: then, after: now };
};

/** Whether anybody said or counted anything of a centre after a moment and up to another. */
export const isCentreReportedBetween = ({ after, since, moment }: CentreTwice): boolean =>
  [...after.statusLog, ...after.counts].some((entry) => {
    const at = new Date(observedAt(entry)).getTime();
    return at > since.getTime() && at <= moment.getTime();
  });
