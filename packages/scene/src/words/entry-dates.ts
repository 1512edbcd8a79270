import type { Day } from '@waystation/domain';
import type { Words } from '@waystation/view';

/** The dates of entries about places, oldest first, and what is said of them. */
export type EntryDates = {
  readonly dates: readonly Day[];
  readonly asOf: Day | null;
  readonly summary: string;
};

/** Says from when entries are; of those that were not read nothing is said. */
export const entryDates = (
  dates: readonly Day[],
  isRead: boolean,
  { t, formats }: Words,
): EntryDates => {
  const [oldest] = dates;
  const asOf = dates.at(-1) ?? null;
  if (oldest === undefined || asOf === null) {
    return { dates, asOf, summary: isRead ? t('layers.nothingReported') : '' };
  }
  const summary =
    oldest === asOf
      ? t('layers.newestFrom', { date: formats.date(asOf) })
      : t('layers.entriesWithin', { period: formats.period(oldest, asOf) });
  return { dates, asOf, summary };
};
