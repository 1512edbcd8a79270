import type { Passport } from '@waystation/domain';
import type { Formats, Translate } from '@waystation/i18n';
import type { PassportEntry } from '@waystation/ui';
import { shortSource } from './short-source';

type Words = { readonly t: Translate; readonly formats: Formats };

/** The initials of a source, with the number of the round where there is one. */
export const sourceWord = ({ sourceLabel, roundNumber }: Passport, { t }: Words): string =>
  roundNumber === null
    ? shortSource(sourceLabel)
    : t('passport.sourceRound', { source: shortSource(sourceLabel), number: String(roundNumber) });

/** How much of what is known was assessed, or that the source does not say. */
export const coverageWord = ({ coverage }: Passport, { t, formats }: Words): string =>
  coverage === null
    ? t('passport.coverageUnknown')
    : t('passport.coverageOf', {
        assessed: formats.number(coverage.assessed),
        known: formats.number(coverage.known),
      });

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
