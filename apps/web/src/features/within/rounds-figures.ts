import type { FigureTable } from '@waystation/charts';
import type { AreasTrendPoint } from '@waystation/domain';
import type { Translator } from '@waystation/i18n';
import { sourceWord } from '@waystation/view';
import { sumText } from './sum-text';

type Words = Pick<Translator, 't' | 'formats'>;

type Said = {
  readonly caption: string;
  readonly headers: { readonly counted: string; readonly same: string };
  /** How many could have been counted. */
  readonly known: number;
};

/** The rounds of a trend as figures to take out, oldest first; the bars are of the same things in each. */
export const roundsFigures = (
  points: readonly AreasTrendPoint[],
  { caption, headers, known }: Said,
  words: Words,
): FigureTable => {
  const { t, formats } = words;
  return {
    title: caption,
    notes: [t('inspector.trendNote')],
    columns: [
      { label: t('table.asOf'), isNumber: false },
      { label: t('passport.source'), isNumber: false },
      { label: headers.counted, isNumber: true },
      { label: t('within.trend.all'), isNumber: true },
      { label: headers.same, isNumber: true },
    ],
    rows: points.map(({ passport, counted, people, suppressed, compared }) => {
      const all = sumText(
        { people, absent: new Map(suppressed > 0 ? [['suppressed', suppressed]] : []) },
        words,
      );
      const same = compared === null ? t('within.trend.notCompared') : formats.number(compared);
      return {
        cells: [
          { text: formats.date(passport.asOf, passport.asOfPrecision), plain: passport.asOf },
          { text: sourceWord(passport, words) },
          {
            text: t('passport.coverageOf', {
              assessed: formats.number(counted),
              known: formats.number(known),
            }),
            plain: counted,
          },
          // A sum that leaves out what is suppressed says so; as a plain number it would not.
          { text: all, plain: people === null || suppressed > 0 ? all : people },
          { text: same, plain: compared ?? same },
        ],
        bar: compared,
      };
    }),
  };
};
