import type { Absence, Coverage, Day, Qualifier } from '@waystation/domain';
import { joinWords, numberText } from '@waystation/i18n';
import { layOutByDate, type YearMark } from '../by-date/lay-out-by-date';
import { isLowCoverage, LOW_COVERAGE } from '../by-date/low-coverage';
import { type Chart, defineChart, type Words } from '../chart';
import { type ValueMark, valueMarks } from '../value-axis';

/** What one round, or one date of a series without rounds, counted. */
export type RoundRow = {
  readonly day: Day;
  readonly precision: 'day' | 'month' | 'year';
  /** Null: the source does not number it. */
  readonly number: number | null;
  readonly value: number | null;
  readonly absence: Absence | null;
  /** How exact its source says it is; left out: exact. */
  readonly qualifier?: Qualifier | undefined;
  /** How much of what is known it covered; null: nobody says. */
  readonly coverage: Coverage | null;
  /** The short name of its source. */
  readonly source: string;
};

/** The rounds of a series, oldest first. */
export type RoundRows = {
  readonly title: string;
  readonly rounds: readonly RoundRow[];
  /** The day of the round that the page shows; null: none yet. */
  readonly shown: Day | null;
  /** Of the number shown, what the round compared with did not cover; never called a rise. */
  readonly newlyCovered: number;
};

/** How a column is drawn: the one shown, one that covered too little, or any other. */
export type RoundLook = 'shown' | 'hollow' | 'plain';

/** One column; heights and places are shares of the drawing. */
export type RoundColumn = {
  readonly day: Day;
  readonly at: number;
  /** Null: there is no number; a cross stands in its place. */
  readonly height: number | null;
  /** The part of its height that is newly covered, from the top. */
  readonly newShare: number;
  readonly look: RoundLook;
  readonly isLow: boolean;
  /** The number of the round; null: it has none. */
  readonly name: string | null;
  /** The share covered; null: nobody says. */
  readonly coverage: string | null;
  /** Over the column, in short form; null: there is no number. */
  readonly valueText: string | null;
  /** The whole column in words. */
  readonly said: string;
};

/** Columns at their dates with their years and values. */
export type RoundsDrawing = {
  readonly columns: readonly RoundColumn[];
  readonly years: readonly YearMark[];
  readonly marks: readonly ValueMark[];
  /** The share of the width that a column may take. */
  readonly width: number;
  /** Whether the source numbers them; else they are dates of a series. */
  readonly areNumbered: boolean;
  readonly hasHollow: boolean;
  readonly hasNew: boolean;
  readonly hasCoverage: boolean;
};

/** The room of a column on an axis of 500 px; what is named depends on the width that is drawn on. */
const ROOM = { column: 0.036, label: 0, year: 0 } as const;

const nameOf = ({ number, day, precision }: RoundRow, { t, formats }: Words): string =>
  number === null
    ? formats.date(day, precision)
    : t('round.nameDate', { number: String(number), date: formats.date(day, precision) });

const coverageText = ({ coverage }: RoundRow, { t, formats }: Words): string | null =>
  coverage === null
    ? null
    : t('passport.coverageOf', {
        assessed: formats.number(coverage.assessed),
        known: formats.number(coverage.known),
      });

/** Areas of one round and places of another are told by their shares: their numbers cannot be compared. */
const shareText = ({ coverage }: RoundRow, { formats }: Words): string | null =>
  coverage === null || coverage.known === 0
    ? null
    : formats.percent(coverage.assessed / coverage.known, 0);

const isNumbered = (rounds: readonly RoundRow[]): boolean =>
  rounds.some(({ number }) => number !== null);

const lookOf = (row: RoundRow, shown: Day | null): RoundLook => {
  if (row.day === shown) {
    return 'shown';
  }
  return isLowCoverage(row) ? 'hollow' : 'plain';
};

const drawingOf = (
  { rounds, shown, newlyCovered }: RoundRows,
  words: Words,
): RoundsDrawing | null => {
  if (rounds.every(({ value }) => value === null)) {
    return null;
  }
  const { formats } = words;
  const laid = layOutByDate(
    rounds.map((item) => ({ item, day: item.day, value: item.value })),
    ROOM,
  );
  const columns = laid.marks.map(({ item, at, height }): RoundColumn => {
    const look = lookOf(item, shown);
    const { value } = item;
    return {
      day: item.day,
      at,
      height,
      newShare: look === 'shown' && value ? Math.min(1, newlyCovered / value) : 0,
      look,
      isLow: isLowCoverage(item),
      name: item.number === null ? null : String(item.number),
      coverage: shareText(item, words),
      valueText: value === null ? null : formats.short(value),
      said: joinWords(
        [`${nameOf(item, words)}: ${numberText(item, words)}`, coverageText(item, words)],
        words.language,
      ),
    };
  });
  return {
    columns,
    years: laid.years,
    marks: valueMarks(Math.max(1, ...rounds.map(({ value }) => value ?? 0)), words),
    width: laid.width,
    areNumbered: isNumbered(rounds),
    hasHollow: columns.some(({ look }) => look === 'hollow'),
    hasNew: columns.some(({ newShare }) => newShare > 0),
    hasCoverage: columns.some(({ coverage }) => coverage !== null),
  };
};

const summaryOf = ({ rounds, shown }: RoundRows, words: Words): string => {
  const { t, formats } = words;
  const [first, last] = [rounds[0], rounds.at(-1)];
  if (first === undefined || last === undefined) {
    return t('chart.rounds.none');
  }
  const low = rounds.filter(isLowCoverage).length;
  const current = rounds.find(({ day }) => day === shown);
  return [
    t(isNumbered(rounds) ? 'chart.rounds.span' : 'chart.rounds.spanDates', {
      count: rounds.length,
      first: formats.date(first.day, first.precision),
      last: formats.date(last.day, last.precision),
    }),
    ...(current
      ? [
          t('chart.rounds.shown', {
            name: nameOf(current, words),
            value: numberText(current, words),
          }),
        ]
      : []),
    ...(low > 0
      ? [t('chart.rounds.low', { count: low, percent: formats.percent(LOW_COVERAGE, 0) })]
      : []),
  ].join(' ');
};

const tableOf = ({ title, rounds }: RoundRows, words: Words): Chart<RoundsDrawing>['table'] => {
  const { t, formats } = words;
  return {
    title,
    notes: [t('inspector.trendNote')],
    columns: [
      { label: t('table.asOf'), isNumber: false },
      { label: t('passport.source'), isNumber: false },
      { label: t('table.value'), isNumber: true },
      { label: t('passport.coverage'), isNumber: true },
    ],
    rows: rounds.map((row) => {
      const text = numberText(row, words);
      return {
        cells: [
          { text: formats.date(row.day, row.precision), plain: row.day },
          { text: row.source },
          { text, plain: row.value ?? text },
          { text: coverageText(row, words) ?? t('passport.coverageUnknown') },
        ],
        bar: row.value,
      };
    }),
  };
};

/**
 * What was counted round by round, each at its true date with how much it covered; rounds are never
 * joined or added. Hollow: under 90 % of the areas were covered, so that its height tells coverage, too.
 */
export const roundsChart = defineChart<RoundRows, RoundsDrawing>({
  id: 'rounds',
  follows: ['area'],
  build: (rows, words) => ({
    drawing: drawingOf(rows, words),
    summary: summaryOf(rows, words),
    table: tableOf(rows, words),
  }),
});
