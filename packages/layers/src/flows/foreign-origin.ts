import { countryOfCode } from '@waystation/i18n';
import type { Reader } from '../reader';

/** An origin outside the loaded boundaries, as published. */
export type ForeignOrigin = { readonly code: string; readonly name: string };

/**
 * Codes that do not say a country: SD19 is Abyei, whose final status is not determined, in the
 * boundaries of Sudan as OCHA publishes them.
 */
const UNDETERMINED = /^(?:SD|SDN)19(?:\d{3})?$/;

/** Whether a code of a part of a country does not say which country it is in. */
export const isUndetermined = (code: string): boolean => UNDETERMINED.test(code);

/**
 * The name of an origin abroad with its country in the reader's language and its code: sources name
 * only the part, and Khartoum and Central are in no list of the operation's areas.
 */
export const foreignOrigin = (
  { code, name }: ForeignOrigin,
  { t, formats }: Pick<Reader, 't' | 'formats'>,
): string => {
  const iso3 = countryOfCode(code);
  if (iso3 === null || isUndetermined(code)) {
    return name;
  }
  const country = formats.country(iso3);
  return /\d/.test(code)
    ? t('flow.foreignPart', { name, country, code })
    : t('flow.foreignCountry', { country, code });
};
