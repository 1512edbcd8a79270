import type { Language } from '@waystation/domain';
import type { Translate } from './create-translate';
import { formatDateOf } from './format-date';

const SECOND = 1_000;
const MINUTE = 60 * SECOND;
const HOUR = 60 * MINUTE;

/** Up to this age a count says how old it is; beyond, its date says more (design, 5). */
export const AGE_IN_WORDS_HOURS = 72;

/** The reader's language and texts, the moment it is, and the operation's time zone (IANA name). */
export type AgeContext = {
  readonly t: Translate;
  readonly language: Language;
  readonly now: Date;
  readonly timeZone: string;
};

/** How long ago a moment was (`9 h ago`) under 72 hours, else its date; a future moment is its date. */
export const formatAge = (moment: Date, { t, language, now, timeZone }: AgeContext): string => {
  const age = now.getTime() - moment.getTime();
  if (age < -MINUTE || age > AGE_IN_WORDS_HOURS * HOUR) {
    return formatDateOf(moment, language, timeZone);
  }
  if (age < MINUTE) {
    return t('age.seconds', { count: Math.max(0, Math.floor(age / SECOND)) });
  }
  return age < HOUR
    ? t('age.minutes', { count: Math.floor(age / MINUTE) })
    : t('age.hours', { count: Math.floor(age / HOUR) });
};
