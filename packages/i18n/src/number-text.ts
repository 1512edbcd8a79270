import type { Absence } from '@waystation/domain';
import type { Formats } from './create-formats';
import type { Translate } from './create-translate';

/** A number as answers carry it: the value, or the kind of its absence. */
export type ShownNumber = { readonly value: number | null; readonly absence: Absence | null };

type Words = { readonly t: Translate; readonly formats: Formats };

/** The number in the reader's form, or the word for why there is none. */
export const numberText = ({ value, absence }: ShownNumber, { t, formats }: Words): string =>
  value === null ? t(`absence.${absence ?? 'unknown'}`) : formats.number(value);
