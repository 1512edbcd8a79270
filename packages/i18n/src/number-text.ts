import type { Absence, Qualifier } from '@waystation/domain';
import type { Formats } from './create-formats';
import type { Translate } from './create-translate';

/** A number as answers carry it: the value, or the kind of its absence. */
export type ShownNumber = {
  readonly value: number | null;
  readonly absence: Absence | null;
  /** How exact its source says it is; left out: exact. */
  readonly qualifier?: Qualifier | undefined;
};

type Words = { readonly t: Translate; readonly formats: Formats };

/** A number in words with how exact it is; an exact one stands alone, as a number does everywhere. */
export const qualifiedText = (number: string, qualifier: Qualifier, t: Translate): string =>
  qualifier === 'exact' ? number : t(`qualified.${qualifier}`, { value: number });

/** The number in the reader's form with how exact it is, or the word for why there is none. */
export const numberText = (
  { value, absence, qualifier = 'exact' }: ShownNumber,
  { t, formats }: Words,
): string =>
  value === null
    ? t(`absence.${absence ?? 'unknown'}`)
    : qualifiedText(formats.number(value), qualifier, t);
