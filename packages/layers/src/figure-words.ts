import type { Absence, Passport } from '@waystation/domain';
import { numberText } from '@waystation/i18n';
import type { Reader } from './reader';

/** A number in the reader's form, or the word for why there is none. */
export const figureWord = (value: number | null, absence: Absence | null, reader: Reader): string =>
  numberText({ value, absence }, reader);

/** The as-of date of a passport in words; null without one. */
export const asOfWord = (passport: Passport | null, { formats }: Reader): string | null =>
  passport === null ? null : formats.date(passport.asOf, passport.asOfPrecision);
