import type { Translator } from '@waystation/i18n';

type Clock = { readonly moment: Date; readonly timeZone: string };

/**
 * How long ago something was counted. Of a count that states only a date, the date: taken as a
 * moment it would be another day in another time zone.
 */
export const ageOf = (
  at: string,
  { moment, timeZone }: Clock,
  { formats, age }: Pick<Translator, 'formats' | 'age'>,
): string => (at.length === 10 ? formats.date(at) : age(new Date(at), moment, timeZone));
