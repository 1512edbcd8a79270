import type { FigureTable } from '@waystation/charts';
import type { CountUnit, Measure } from '@waystation/domain';
import { joinWords, numberText, type Translator } from '@waystation/i18n';
import { sourceWord } from '@waystation/view';
import type { TrendPoint } from '../inspector/trend-column';

type Words = Pick<Translator, 't' | 'formats' | 'language'>;

type Said = Pick<FigureTable, 'title' | 'notes'> & {
  /** What the numbers of every round count. */
  readonly counted: { readonly unit: CountUnit; readonly measure: Measure };
};

/** The rounds of a trend as figures to take out, each with its date, its number, its unit and its source. */
export const trendFigures = (
  points: readonly TrendPoint[],
  { title, notes, counted }: Said,
  words: Words,
): FigureTable => {
  const { t, formats, language } = words;
  const unit = joinWords([t(`unit.${counted.unit}`), t(`measure.${counted.measure}`)], language);
  return {
    title,
    notes,
    columns: [
      { label: t('table.asOf'), isNumber: false },
      { label: t('passport.source'), isNumber: false },
      { label: t('table.unit'), isNumber: false },
      { label: t('table.value'), isNumber: true },
    ],
    rows: points.map(({ passport, ...shown }) => {
      const { value } = shown;
      const text = numberText(shown, words);
      return {
        cells: [
          { text: formats.date(passport.asOf, passport.asOfPrecision), plain: passport.asOf },
          { text: sourceWord(passport, words) },
          { text: unit },
          { text, plain: value ?? text },
        ],
        bar: value,
      };
    }),
  };
};
