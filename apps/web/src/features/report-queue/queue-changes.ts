import { type ReportSubject, subjectsOf } from '@waystation/domain';
import {
  isUnsent,
  isWaiting,
  type QueueEntry,
  type Refusal,
  type TakenReport,
  type UnsentReport,
} from './kept-report';
import { isUndecided, queuedReport, subjectOfTaken } from './kinds/queued-report';
import type { QueueDoubts } from './kinds/report-kind';

type Entries = readonly QueueEntry[];

/** Long enough to be read on the next shift, too. */
const KEEP_TAKEN_MS = 3 * 24 * 3_600_000;

const changed = (
  entries: Entries,
  key: number,
  change: (kept: UnsentReport) => QueueEntry['kept'],
): Entries =>
  entries.map((entry) =>
    entry.key === key && isUnsent(entry) ? { key, kept: change(entry.kept) } : entry,
  );

/**
 * Later reports of the same device about the same subject were written with this one in view. If
 * nobody else reported in between, they stand on it; else they stay as they are, so that what others
 * said shows as a conflict (decision 021).
 */
const standingOn =
  (taken: TakenReport) =>
  (entry: QueueEntry): QueueEntry => {
    if (!isWaiting(entry) || entry.kept.report.basedOn !== taken.number - 1) {
      return entry;
    }
    const { subject, changed: anew } = queuedReport(entry.kept);
    return subject === subjectOfTaken(taken)
      ? { ...entry, kept: anew({ basedOn: taken.number }) }
      : entry;
  };

/** What reports that were taken still differ on, changed for those of one centre. */
const differing = (
  entries: Entries,
  { operation, centre }: { readonly operation: string; readonly centre: string },
  isStill: (subject: ReportSubject, number: number) => boolean,
): Entries =>
  entries.map((entry) => {
    const { key, kept } = entry;
    if (
      kept?.kind !== 'taken' ||
      kept.about !== 'centre' ||
      kept.operation !== operation ||
      kept.centre !== centre
    ) {
      return entry;
    }
    const conflicting = kept.conflicting.filter((subject) => isStill(subject, kept.number));
    return conflicting.length === kept.conflicting.length
      ? entry
      : { key, kept: { ...kept, conflicting } };
  });

/** What a report says is decided by it, or its own difference: earlier ones ask no more about it. */
const withDecided = (entries: Entries, { kept }: QueueEntry, taken: TakenReport): Entries => {
  if (kept?.kind !== 'unsent' || kept.about !== 'centre') {
    return entries;
  }
  const { operation, report } = kept;
  const said = new Set(subjectsOf(report));
  return differing(
    entries,
    { operation, centre: report.centre },
    (subject, number) => number >= taken.number || !said.has(subject),
  );
};

/** The queue once the server has taken a report, of which this is left. */
export const withTaken = (entries: Entries, key: number, taken: TakenReport): Entries => {
  const sent = entries.filter(isUnsent).find((one) => one.key === key);
  return sent === undefined
    ? entries
    : withDecided(
        changed(entries, key, () => taken).map((one) =>
          one.key > key ? standingOn(taken)(one) : one,
        ),
        sent,
        taken,
      );
};

/** A centre as the server told it, of which reports were taken. */
export type ToldCentre = {
  readonly operation: string;
  readonly centre: string;
  /** The number of its newest report; of later ones nothing is known. */
  readonly newest: number;
  /** On what its reports still differ. */
  readonly conflicting: readonly ReportSubject[];
};

/** The queue once it is known what of a centre is still to be decided, by this device or by any other. */
export const withTold = (entries: Entries, told: ToldCentre): Entries =>
  differing(
    entries,
    told,
    (subject, number) => number > told.newest || told.conflicting.includes(subject),
  );

/**
 * A report as it goes into the queue: whoever writes a further one on the same device has seen what it
 * sent before, even where the copy of its subject on the device is older.
 */
export const onOwnReports = (kept: UnsentReport, entries: Entries): UnsentReport => {
  const { subject, changed: anew } = queuedReport(kept);
  const own = entries
    .flatMap((entry) => (entry.kept?.kind === 'taken' ? [entry.kept] : []))
    .filter((one) => subjectOfTaken(one) === subject)
    .map(({ number }) => number);
  const basedOn = own.reduce(
    (seen, number) => (number === seen + 1 ? number : seen),
    kept.report.basedOn,
  );
  return anew({ basedOn });
};

/** The queue once the server has said that it will not take a report as it stands. */
export const withRefused = (entries: Entries, key: number, refusal: Refusal): Entries =>
  changed(entries, key, (kept) => ({ ...kept, refusal }));

/** The queue once the writer was shown the doubts about a report and means it. */
export const withConfirmed = (entries: Entries, key: number, asked: QueueDoubts): Entries =>
  changed(entries, key, (kept) => queuedReport(kept).confirmed(asked));

/** The queue without some of its reports. */
export const without = (entries: Entries, keys: readonly number[]): Entries =>
  entries.filter(({ key }) => !keys.includes(key));

/** The queue without reports that were taken days ago; one on which reports differ stays until read. */
export const withoutOld = (entries: Entries, now: Date): Entries =>
  entries.filter(
    ({ kept }) =>
      kept?.kind !== 'taken' ||
      isUndecided(kept) ||
      now.getTime() - new Date(kept.takenAt).getTime() < KEEP_TAKEN_MS,
  );
