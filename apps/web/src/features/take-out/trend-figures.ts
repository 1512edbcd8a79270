import type { FigureTable } from '@waystation/charts';
import type { Translator } from '@waystation/i18n';
import { numberText } from '@waystation/i18n';
import { sourceWord } from '@waystation/view';
import type { TrendPoint } from '../inspector/trend-column';

type Words = Pick<Translator, 't' | 'formats'>;

/** The rounds of a trend as figures to take out, each with its date, its number and its source. */
export const trendFigures = (
  points: readonly TrendPoint[],
  { title, notes }: Pick<FigureTable, 'title' | 'notes'>,
  words: Words,
): FigureTable => {
  const { t, formats } = words;
  return {
    title,
    notes,
    columns: [
      { label: t('table.asOf'), isNumber: false },
      { label: t('passport.source'), isNumber: false },
      { label: t('table.value'), isNumber: true },
    ],
    rows: points.map(({ passport, value, absence }) => {
      const text = numberText({ value, absence }, words);
      return {
        cells: [
          { text: formats.date(passport.asOf, passport.asOfPrecision), plain: passport.asOf },
          { text: sourceWord(passport, words) },
          { text, plain: value ?? text },
        ],
        bar: value,
      };
    }),
  };
};
