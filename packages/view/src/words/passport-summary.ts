import type { Passport } from '@waystation/domain';
import type { Formats, Translate } from '@waystation/i18n';

/** The reader's words and formats. */
export type Words = { readonly t: Translate; readonly formats: Formats };

/** The line under a layer's title: its round and as-of date, or that nothing was reported yet. */
export const passportSummary = (passport: Passport | null, { t, formats }: Words): string => {
  if (passport === null) {
    return t('layers.nothingReported');
  }
  const date = formats.date(passport.asOf, passport.asOfPrecision);
  return passport.roundNumber === null
    ? date
    : t('round.nameDate', { number: String(passport.roundNumber), date });
};
