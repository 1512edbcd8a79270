import { withWesternDigits } from '@waystation/i18n';

/** The least and the most that a number may be. */
export type NumberLimits = { readonly minValue: number; readonly maxValue: number };

/** A whole number as people write it: in any digits, with spaces between thousands. */
const WHOLE = /^\d{1,15}$/;

/** The whole number that was typed; null: it is none, or not within its limits. Nothing is rounded or cut. */
export const wholeNumber = (typed: string, { minValue, maxValue }: NumberLimits): number | null => {
  const digits = withWesternDigits(typed).replaceAll(/\s/g, '');
  const value = WHOLE.test(digits) ? Number(digits) : Number.NaN;
  return value >= minValue && value <= maxValue ? value : null;
};
