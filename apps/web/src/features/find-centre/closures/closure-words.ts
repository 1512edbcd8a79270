import { joinWords, type Translator } from '@waystation/i18n';
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
