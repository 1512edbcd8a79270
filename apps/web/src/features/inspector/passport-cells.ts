import type { Passport } from '@waystation/domain';

import type { PassportEntry } from '@waystation/ui';
import { coverageWord, shortSource, sourceWord, type Words } from '@waystation/view';

/** The full name of the source where the cell has only its initials. */
export const fullSource = ({ sourceLabel }: Passport): string | null =>
  shortSource(sourceLabel) === sourceLabel ? null : sourceLabel;

/** The four cells of every passport, and the confidence where the source states one. */
export const passportCells = (passport: Passport, words: Words): readonly PassportEntry[] => {
  const { t, formats } = words;
  return [
    {
      id: 'asOf',
      label: t('passport.asOf'),
      value: formats.date(passport.asOf, passport.asOfPrecision),
    },
    { id: 'source', label: t('passport.source'), value: sourceWord(passport, words) },
    { id: 'method', label: t('passport.method'), value: t(`method.${passport.method}`) },
    { id: 'coverage', label: t('passport.coverage'), value: coverageWord(passport, words) },
    ...(passport.confidence === 'notStated'
      ? []
      : [
          {
            id: 'confidence',
            label: t('passport.confidence'),
            value: t(`confidence.${passport.confidence}`),
          },
        ]),
  ];
};

/** The short passport under a number in a row: source and round, then the date. */
export const shortPassport = (passport: Passport, words: Words): string =>
  words.t('passport.short', {
    source: sourceWord(passport, words),
    date: words.formats.date(passport.asOf, passport.asOfPrecision),
  });
