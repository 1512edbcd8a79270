import type { Day } from '@waystation/domain';
import { calendarDay, lastDayOf } from '#values/calendar-day';
import { monthOf } from '#values/month-names';

/** The days during which a round was collected. */
export type CollectionPeriod = { readonly start: Day; readonly end: Day };

const MONTH_TO_MONTH =
  /data collection\s*(?:period|dates?)?\s*:?\s*(\p{L}+)\s*(\d{4})?\s*(?:-|–|—|to|and)\s*(\p{L}+)\s*(\d{4})/iu;
const ONE_MONTH = /data collection\s*(?:period|dates?)?\s*:?\s*(\p{L}+)\s*(\d{4})/iu;

const periodOf = (
  [fromMonth, fromYear]: readonly [string, string],
  [toMonth, toYear]: readonly [string, string],
): CollectionPeriod | null => {
  const [from, to] = [monthOf(fromMonth), monthOf(toMonth)];
  const start = from === null ? null : calendarDay(Number(fromYear), from, 1);
  const end = to === null ? null : lastDayOf(Number(toYear), to);
  return start === null || end === null || start > end ? null : { start, end };
};

/** The period that a sheet of notes states, as in "Data collection: July - September 2021". */
export const collectionPeriod = (hints: readonly string[]): CollectionPeriod | null => {
  for (const hint of hints) {
    const [, from = '', fromYear, to = '', toYear = ''] = MONTH_TO_MONTH.exec(hint) ?? [];
    const [, month = '', year = ''] = ONE_MONTH.exec(hint) ?? [];
    const period =
      periodOf([from, fromYear ?? toYear], [to, toYear]) ?? periodOf([month, year], [month, year]);
    if (period !== null) {
      return period;
    }
  }
  return null;
};

/** When the round was published, as printed: "Published: November 2021". */
export const publishedOn = (hints: readonly string[]): string | null => {
  for (const hint of hints) {
    const found = /^published(?: on)?\s*:\s*(.+)$/i.exec(hint.trim())?.[1];
    if (found !== undefined) {
      return found.trim();
    }
  }
  return null;
};
