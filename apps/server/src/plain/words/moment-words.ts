import { formatTime } from '@waystation/i18n';
import type { Telling } from './telling';

/** `14:32 CAT` needs a name of the zone; where a language has none, the offset is its name. */
const zoneName = (moment: Date, timeZone: string, locale: string): string =>
  new Intl.DateTimeFormat(locale, { timeZone, timeZoneName: 'shortOffset' })
    .formatToParts(moment)
    .find(({ type }) => type === 'timeZoneName')?.value ?? timeZone;

/** The moment whose knowledge is told, in the operation's time zone, with the zone. */
export const momentWords = ({ words, moment, timeZone }: Telling): string =>
  words.t('plain.asOf', {
    date: words.formats.dateOf(moment, timeZone),
    time: formatTime(moment, timeZone),
    zone: zoneName(moment, timeZone, words.locale),
  });
