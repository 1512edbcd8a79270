import { isolate, joinWords, listOf, type Translator } from '@waystation/i18n';
import type { RankedCentre, ToldClosure } from '@waystation/nearest';
import type { ShownClosure } from './shown-closures';

type Words = Pick<Translator, 't' | 'formats' | 'language'>;

/** The moment that is told of, and the time zone of the operation's days. */
export type ClosureClock = { readonly moment: Date; readonly timeZone: string };

const MS_PER_DAY = 24 * 3_600_000;

/** Why a road is closed, to whom, since when, and how long that is: a closure may be an old one. */
export const closureWords = (
  { at: { entry, state } }: ShownClosure,
  { moment, timeZone }: ClosureClock,
  { t, formats, language }: Words,
): string => {
  if (entry.status === 'reopened') {
    return '';
  }
  const dateOf = (text: string): string => formats.dateOf(new Date(text), timeZone);
  const days = Math.floor((moment.getTime() - new Date(entry.at).getTime()) / MS_PER_DAY);
  const { until } = entry;
  return joinWords(
    [
      t(`closureReason.${entry.reason}`),
      t('find.closures.since', { to: t(`closedTo.${entry.closedTo}`), date: dateOf(entry.at) }),
      days > 0 && t('find.closures.days', { count: days }),
      until !== null &&
        t(state === 'lapsed' ? 'find.closures.lapsed' : 'find.closures.until', {
          date: dateOf(until),
        }),
    ],
    language,
  );
};

const roadsOf = (
  closures: readonly ToldClosure[],
  timeZone: string,
  { t, formats, language }: Words,
): string =>
  listOf(
    closures.map(({ road, reason, since }) =>
      t('find.closures.one', {
        road: isolate(road),
        reason: t(`closureReason.${reason}`),
        date: formats.dateOf(new Date(since), timeZone),
      }),
    ),
    language,
  );

/** What closed roads make of the way to a centre, or may make of it; null: none is known. */
export const closedWayWords = (
  {
    closures,
    closuresNear,
    tier,
    reasons,
  }: Pick<RankedCentre, 'closures' | 'closuresNear' | 'tier' | 'reasons'>,
  timeZone: string,
  words: Words,
): string | null => {
  const { t, language } = words;
  const hasNoWay = tier === 'unreachable' && reasons.some(({ code }) => code === 'noRoad');
  const said = joinWords(
    [
      closures.length > 0 &&
        t(hasNoWay ? 'find.roadClosedNoWay' : 'find.roadClosedAround', {
          roads: roadsOf(closures, timeZone, words),
        }),
      closuresNear.length > 0 &&
        t('find.roadClosedNear', { roads: roadsOf(closuresNear, timeZone, words) }),
    ],
    language,
  );
  return said === '' ? null : said;
};
