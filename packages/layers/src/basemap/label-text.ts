import type { Language } from '@waystation/domain';
import type { ExpressionSpecification } from 'maplibre-gl';

/** Label in the reader's language; in English where the tile has no other name. */
export const labelText = (language: Language): ExpressionSpecification => [
  'coalesce',
  ['get', `name_${language}`],
  ['get', 'name_en'],
];

/** Label in capitals, as countries are written in languages that have them. */
export const capitalLabelText = (language: Language): ExpressionSpecification =>
  language === 'ar' ? labelText(language) : ['upcase', labelText(language)];

/** Extra space between letters in ems; Arabic letters join, so they get none. */
export const letterSpacing = (language: Language, ems: number): number =>
  language === 'ar' ? 0 : ems;
