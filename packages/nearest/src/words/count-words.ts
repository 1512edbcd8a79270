import type { Translator } from '@waystation/i18n';
import type { RankedCentre } from '../nearest-answer';

/** The moment that ages are told at, and the time zone in which the operation's days begin. */
type Clock = { readonly moment: Date; readonly timeZone: string };

const LENGTH_OF_DAY = 10;

/** How old the count of the people present is. A count that states only a date is told by its date. */
export const countWords = (
  { countedAt, freshness }: Pick<RankedCentre['places'], 'countedAt' | 'freshness'>,
  { moment, timeZone }: Clock,
  { t, formats, age }: Pick<Translator, 't' | 'formats' | 'age'>,
): string => {
  if (countedAt === null) {
    return t('centre.neverCounted');
  }
  const told =
    countedAt.length === LENGTH_OF_DAY
      ? formats.date(countedAt)
      : age(new Date(countedAt), moment, timeZone);
  return t(freshness === 'expired' ? 'find.lastCount' : 'centre.counted', { age: told });
};
