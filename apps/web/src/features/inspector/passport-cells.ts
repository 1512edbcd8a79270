import type { Passport } from '@waystation/domain';
import type { Formats, Translate } from '@waystation/i18n';
import type { PassportEntry } from '@waystation/ui';

type Words = { readonly t: Translate; readonly formats: Formats };

const sourceOf = ({ sourceLabel, roundNumber }: Passport, { t }: Words): string =>
  roundNumber === null
    ? sourceLabel
    : t('passport.sourceRound', { source: sourceLabel, number: String(roundNumber) });

const coverageOf = ({ coverage }: Passport, { t, formats }: Words): string =>
  coverage === null
    ? t('passport.coverageUnknown')
    : t('passport.coverageOf', {
        assessed: formats.number(coverage.assessed),
        known: formats.number(coverage.known),
      });

/** The four cells of every passport, and the confidence where the source states one. */
export const passportCells = (passport: Passport, words: Words): readonly PassportEntry[] => {
  const { t, formats } = words;
  return [
    {
      id: 'asOf',
      label: t('passport.asOf'),
      value: formats.date(passport.asOf, passport.asOfPrecision),
    },
    { id: 'source', label: t('passport.source'), value: sourceOf(passport, words) },
    { id: 'method', label: t('passport.method'), value: t(`method.${passport.method}`) },
    { id: 'coverage', label: t('passport.coverage'), value: coverageOf(passport, words) },
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
  `${sourceOf(passport, words)}, ${words.formats.date(passport.asOf, passport.asOfPrecision)}`;
