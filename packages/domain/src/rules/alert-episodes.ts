import type { KnownBetween } from '../alert';
import type { AlertCondition } from '../alert-rule';

/** What one source said of one place at one date. */
export type AlertReading = {
  /** From when it holds: a day or a moment. */
  readonly at: string;
  /** When it was seen, which is earlier where somebody decided for an earlier report. */
  readonly seenAt: string;
  /** Null: not a number for this audience (unknown, not assessed, out of reach, suppressed). */
  readonly known: KnownBetween | null;
  /** Reported and not shown to this audience: no number, but not silence either. */
  readonly isSuppressed: boolean;
  /** Repeated from an earlier round: says nothing new. */
  readonly isCarriedOver: boolean;
  /** How it was got; figures of different methods are not compared (domain rule 3). */
  readonly method: string | null;
};

/** A time in which a rule's condition held at one place. */
export type AlertEpisode = {
  /** The date of the first figure past the limit, or of the last figure before the silence. */
  readonly since: string;
  readonly firedAt: string;
  /** The figure that fired it; null: for want of figures. */
  readonly figure: KnownBetween | null;
  /** Of a change: the figure before. */
  readonly before: KnownBetween | null;
  /** The date of the figure that ended it; null: nothing ended it yet. */
  readonly endedAt: string | null;
};

type Verdict = 'met' | 'between' | 'cleared' | 'unknown';

type Weighed = { readonly verdict: Verdict; readonly before: KnownBetween | null };

const MS_PER_HOUR = 3_600_000;
const MS_PER_DAY = 24 * MS_PER_HOUR;

const timeOf = (at: string): number => new Date(at).getTime();
const momentOf = (time: number): string => new Date(time).toISOString();

/** The last moment at which it may have been seen: a day says no hour, so its age starts when it ends. */
const lastSeen = ({ seenAt }: AlertReading): number =>
  timeOf(seenAt) + (seenAt.length === 10 ? MS_PER_DAY : 0);

const mostOf = ({ most }: KnownBetween): number => most ?? Number.POSITIVE_INFINITY;

const isExact = ({ least, most }: KnownBetween): boolean => least === most;

/** By date, a later word on the same date in place of the earlier; nothing that is yet to come. */
const upTo = (readings: readonly AlertReading[], until: Date): readonly AlertReading[] => {
  const byDate = new Map<number, AlertReading>();
  for (const reading of readings) {
    const time = timeOf(reading.at);
    if (time <= until.getTime()) {
      byDate.set(time, reading);
    }
  }
  return [...byDate].toSorted(([a], [b]) => a - b).map(([, reading]) => reading);
};

const passes = (
  known: KnownBetween,
  when: Extract<AlertCondition, { readonly kind: 'above' | 'below' }>,
): Verdict => {
  const isAbove = when.kind === 'above';
  const nearest = isAbove ? known.least : mostOf(known);
  const furthest = isAbove ? mostOf(known) : known.least;
  const sign = isAbove ? 1 : -1;
  if ((nearest - when.limit) * sign > 0) {
    return 'met';
  }
  if ((furthest - when.clear) * sign <= 0) {
    return 'cleared';
  }
  // A bound on both sides of the limit says neither.
  return (furthest - when.limit) * sign > 0 ? 'unknown' : 'between';
};

type Change = Extract<AlertCondition, { readonly kind: 'changed' }>;

/** The figure that another is held against, like for like: exact, of the same method. */
const baselineOf = (
  readings: readonly AlertReading[],
  reading: AlertReading,
  { overHours }: Change,
): KnownBetween | null => {
  const latest = timeOf(reading.at) - overHours * MS_PER_HOUR;
  const base = readings.findLast(
    (one) => one.known !== null && one.at !== reading.at && timeOf(one.at) <= latest,
  );
  return base?.known && isExact(base.known) && base.method === reading.method ? base.known : null;
};

const hasChanged = (now: number, before: number, { by, unit, direction }: Change): Verdict => {
  if (unit === 'percent' && before === 0) {
    return 'unknown';
  }
  const change = unit === 'percent' ? ((now - before) * 100) / before : now - before;
  const size = direction === 'rise' ? change : direction === 'fall' ? -change : Math.abs(change);
  return size >= by ? 'met' : 'cleared';
};

const weigh = (
  when: Exclude<AlertCondition, { readonly kind: 'notUpdated' }>,
  reading: AlertReading,
  readings: readonly AlertReading[],
): Weighed => {
  const { known } = reading;
  if (known === null) {
    return { verdict: 'unknown', before: null };
  }
  if (when.kind !== 'changed') {
    return { verdict: passes(known, when), before: null };
  }
  const before = baselineOf(readings, reading, when);
  return before === null || !isExact(known)
    ? { verdict: 'unknown', before: null }
    : { verdict: hasChanged(known.least, before.least, when), before };
};

/** Episodes of a limit or a change, figure by figure. */
const byFigures = (
  when: Exclude<AlertCondition, { readonly kind: 'notUpdated' }>,
  readings: readonly AlertReading[],
): readonly AlertEpisode[] => {
  const waitMs = when.kind === 'changed' ? 0 : when.forHours * MS_PER_HOUR;
  const over: AlertEpisode[] = [];
  let open: AlertEpisode | null = null;
  let since: string | null = null;
  for (const reading of readings) {
    const { verdict, before } = weigh(when, reading, readings);
    if (open !== null) {
      if (verdict === 'cleared') {
        over.push({ ...open, endedAt: momentOf(timeOf(reading.at)) });
        open = null;
      }
      continue;
    }
    if (verdict !== 'met') {
      // Of a gap nobody knows whether the figure stayed past the limit.
      since = null;
      continue;
    }
    since ??= reading.at;
    if (timeOf(reading.at) - timeOf(since) >= waitMs) {
      open = {
        since: momentOf(timeOf(since)),
        firedAt: momentOf(timeOf(reading.at)),
        figure: reading.known,
        before,
        endedAt: null,
      };
      since = null;
    }
  }
  return open === null ? over : [...over, open];
};

/** Silences longer than so many days, each from a figure to the next. */
const bySilence = (
  days: number,
  readings: readonly AlertReading[],
  until: Date,
): readonly AlertEpisode[] => {
  const told = readings.filter(({ known, isSuppressed }) => known !== null || isSuppressed);
  return told.flatMap((reading, index) => {
    const firedAt = lastSeen(reading) + days * MS_PER_DAY;
    const next = told[index + 1];
    const isOver = next !== undefined && timeOf(next.at) <= firedAt;
    return isOver || firedAt > until.getTime()
      ? []
      : [
          {
            since: momentOf(timeOf(reading.at)),
            firedAt: momentOf(firedAt),
            figure: null,
            before: null,
            endedAt: next === undefined ? null : momentOf(timeOf(next.at)),
          },
        ];
  });
};

/**
 * The times in which a condition held at one place, oldest first. They follow from the dates of figures
 * alone and not from when somebody looks: a later look adds to them and changes nothing.
 *
 * What is not a number never fires and never clears; while a figure has to stay past a limit for some
 * time, it begins that time anew. A number carried over from an earlier round is no word on this one. A
 * bound ("at least 300") counts as far as it is certain. One date said twice is the later word.
 */
export const alertEpisodes = (
  when: AlertCondition,
  readings: readonly AlertReading[],
  until: Date,
): readonly AlertEpisode[] => {
  const past = upTo(
    readings.filter(({ isCarriedOver }) => !isCarriedOver),
    until,
  );
  return when.kind === 'notUpdated' ? bySilence(when.days, past, until) : byFigures(when, past);
};
