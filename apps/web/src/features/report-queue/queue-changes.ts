import type { CentreReportAnswer } from '@waystation/domain';
import {
  isUnsent,
  isWaiting,
  type QueueEntry,
  type Refusal,
  type UnsentReport,
} from './kept-report';

type Entries = readonly QueueEntry[];

type Accepted = Extract<CentreReportAnswer, { readonly outcome: 'accepted' }>;

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

const isSameCentre = (a: UnsentReport, b: UnsentReport): boolean =>
  a.operation === b.operation && a.report.centre === b.report.centre;

/**
 * Later reports of the same device about the same centre were written with this one in view. If
 * nobody else reported in between, they stand on it; else they stay as they are, so that what others
 * said shows as a conflict (decision 021).
 */
const standingOn =
  (taken: UnsentReport, number: number) =>
  (entry: QueueEntry): QueueEntry =>
    isWaiting(entry) && isSameCentre(entry.kept, taken) && entry.kept.report.basedOn === number - 1
      ? { ...entry, kept: { ...entry.kept, report: { ...entry.kept.report, basedOn: number } } }
      : entry;

/** The queue once the server has taken a report. */
export const withTaken = (
  entries: Entries,
  key: number,
  { answer, now }: { readonly answer: Accepted; readonly now: Date },
): Entries => {
  const entry = entries.filter(isUnsent).find((one) => one.key === key);
  if (entry === undefined) {
    return entries;
  }
  const { report, refusal: _none, ...about } = entry.kept;
  return changed(entries, key, () => ({
    ...about,
    kind: 'taken',
    id: report.id,
    centre: report.centre,
    at: report.at,
    takenAt: now.toISOString(),
    number: answer.number,
    conflicting: answer.conflicting,
  })).map((one) => (one.key > key ? standingOn(entry.kept, answer.number)(one) : one));
};

/**
 * A report as it goes into the queue: whoever writes a further one on the same device has seen what it
 * sent before, even where the copy of the centre on the device is older.
 */
export const onOwnReports = (kept: UnsentReport, entries: Entries): UnsentReport => {
  const own = entries
    .flatMap((entry) => (entry.kept?.kind === 'taken' ? [entry.kept] : []))
    .filter((one) => one.operation === kept.operation && one.centre === kept.report.centre)
    .map(({ number }) => number);
  const basedOn = own.reduce(
    (seen, number) => (number === seen + 1 ? number : seen),
    kept.report.basedOn,
  );
  return { ...kept, report: { ...kept.report, basedOn } };
};

/** The queue once the server has said that it will not take a report as it stands. */
export const withRefused = (entries: Entries, key: number, refusal: Refusal): Entries =>
  changed(entries, key, (kept) => ({ ...kept, refusal }));

/** The queue once the writer was shown the doubts about a report and means it. */
export const withConfirmed = (entries: Entries, key: number): Entries =>
  changed(entries, key, (kept) => ({ ...kept, report: { ...kept.report, confirmed: true } }));

/** The queue without some of its reports. */
export const without = (entries: Entries, keys: readonly number[]): Entries =>
  entries.filter(({ key }) => !keys.includes(key));

/** The queue without reports that were taken days ago; one on which reports differ stays until read. */
export const withoutOld = (entries: Entries, now: Date): Entries =>
  entries.filter(
    ({ kept }) =>
      kept?.kind !== 'taken' ||
      kept.conflicting.length > 0 ||
      now.getTime() - new Date(kept.takenAt).getTime() < KEEP_TAKEN_MS,
  );
