import {
  type Day,
  type Flow,
  OUTLOOK_COUNTED_DAYS,
  OUTLOOK_DAYS,
  type Qualifier,
} from '@waystation/domain';
import { type Chart, defineChart, type Words } from '../chart';
import { type ValueMark, valueMarks } from '../value-axis';
import type { CrossingSeries } from './crossing-series';
import { daysUpTo } from './days-up-to';

/** How many days are drawn. */
export const CROSSING_DAYS = 30;

/** What one series says of a crossing, up to a day. */
export type CrossingRows = {
  readonly title: string;
  readonly series: CrossingSeries;
  readonly until: Day;
  /** The short names of sources by their ids. */
  readonly labelOf: (source: string) => string;
};

/** One direction on one day. */
export type CrossingCount = {
  readonly value: number;
  /** The number is a bound ("at least"), not a count: what is drawn is not how many there were. */
  readonly isBound: boolean;
  /** The day was published more than once with different numbers; the last one stands. */
  readonly isCorrected: boolean;
  /** As a share of the highest column. */
  readonly height: number;
};

/** One day: who came and who went back, or that nobody counted. */
export type CrossingDay = {
  readonly day: Day;
  readonly at: number;
  readonly arrivals: CrossingCount | null;
  readonly returns: CrossingCount | null;
  /** Means of the days observed among seven, as shares of the highest; null: fewer than five were. */
  readonly meanArrivals: number | null;
  readonly meanReturns: number | null;
  /** Under the column; null: no room. */
  readonly label: string | null;
  readonly said: string;
};

/** Days in a row; those not observed have neither column nor zero. */
export type CrossingDrawing = {
  readonly days: readonly CrossingDay[];
  readonly marks: readonly ValueMark[];
  readonly hasReturns: boolean;
  readonly hasCorrections: boolean;
  readonly hasBounds: boolean;
  readonly hasMean: boolean;
  readonly hasUnobserved: boolean;
};

/** Every so many days one is named. */
const LABEL_EVERY = 7;

type Counted = Omit<CrossingCount, 'height' | 'isBound'> & { readonly qualifier: Qualifier };

type DayRow = {
  readonly day: Day;
  readonly arrivals: Counted | null;
  readonly returns: Counted | null;
  readonly source: string | null;
};

/** Where a day was published more than once, the last publication stands and is marked. */
const countOn = (flows: readonly Flow[]): Counted | null => {
  const numbers = flows.flatMap(({ reported, qualifier }) =>
    reported.kind === 'value' ? [{ value: reported.value, qualifier }] : [],
  );
  const last = numbers.at(-1);
  return last === undefined
    ? null
    : { ...last, isCorrected: numbers.some(({ value }) => value !== last.value) };
};

const isReturn = ({ kind }: Flow): boolean => kind === 'return';

const rowsOf = ({ series, until, labelOf }: CrossingRows): readonly DayRow[] =>
  daysUpTo(until, CROSSING_DAYS).map((day) => {
    const own = series.flows.filter(({ asOf }) => asOf === day);
    const [first] = own;
    return {
      day,
      arrivals: countOn(own.filter((flow) => !isReturn(flow))),
      returns: countOn(own.filter(isReturn)),
      source: first === undefined ? null : labelOf(first.source),
    };
  });

/** A bound is not a count: it has no part in a mean, and is drawn hollow. */
const isBound = ({ qualifier }: Counted): boolean => qualifier !== 'exact' && qualifier !== 'about';

/** The mean of the days observed among the seven that end with one; null: fewer than five were. */
const meanAt = (
  rows: readonly DayRow[],
  index: number,
  direction: 'arrivals' | 'returns',
): number | null => {
  const counts = rows
    .slice(Math.max(0, index + 1 - OUTLOOK_DAYS), index + 1)
    .map((row) => row[direction])
    .filter((count) => count !== null)
    .filter((count) => !isBound(count));
  return counts.length < OUTLOOK_COUNTED_DAYS
    ? null
    : counts.reduce((sum, { value }) => sum + value, 0) / counts.length;
};

const countText = (count: Counted | null, { t, formats }: Words): string =>
  count === null
    ? t('chart.crossing.notObserved')
    : t(`qualified.${count.qualifier}`, { value: formats.number(count.value) });

const saidOf = (row: DayRow, words: Words): string => {
  const { t, formats } = words;
  const date = formats.date(row.day);
  if (row.arrivals === null && row.returns === null) {
    return `${date}: ${t('chart.crossing.notObserved')}`;
  }
  return t('chart.crossing.day', {
    date,
    arrivals: countText(row.arrivals, words),
    returns: countText(row.returns, words),
  });
};

const drawingOf = (rows: CrossingRows, words: Words): CrossingDrawing | null => {
  const days = rowsOf(rows);
  const counts = days
    .flatMap(({ arrivals, returns }) => [arrivals, returns])
    .filter((one) => one !== null);
  if (counts.length === 0) {
    return null;
  }
  const highest = Math.max(1, ...counts.map(({ value }) => value));
  const drawn = (count: Counted | null): CrossingCount | null =>
    count && {
      value: count.value,
      isBound: isBound(count),
      isCorrected: count.isCorrected,
      height: count.value / highest,
    };
  const share = (mean: number | null): number | null => mean && mean / highest;
  const all = days.map(
    (row, index): CrossingDay => ({
      day: row.day,
      at: (index + 0.5) / days.length,
      arrivals: drawn(row.arrivals),
      returns: drawn(row.returns),
      meanArrivals: share(meanAt(days, index, 'arrivals')),
      meanReturns: share(meanAt(days, index, 'returns')),
      label: (days.length - 1 - index) % LABEL_EVERY === 0 ? words.formats.date(row.day) : null,
      said: saidOf(row, words),
    }),
  );
  return {
    days: all,
    marks: valueMarks(highest, words),
    hasReturns: days.some(({ returns }) => returns !== null),
    hasCorrections: counts.some(({ isCorrected }) => isCorrected),
    hasBounds: counts.some(isBound),
    hasMean: all.some(
      ({ meanArrivals, meanReturns }) => meanArrivals !== null || meanReturns !== null,
    ),
    hasUnobserved: days.some(({ arrivals, returns }) => arrivals === null && returns === null),
  };
};

const summaryOf = (rows: CrossingRows, words: Words): string => {
  const { t, formats } = words;
  const days = rowsOf(rows);
  const observed = days.filter(({ arrivals, returns }) => arrivals !== null || returns !== null);
  const mean = meanAt(days, days.length - 1, 'arrivals');
  const last = rows.series.flows.at(-1);
  if (observed.length === 0 && last !== undefined) {
    return t('chart.crossing.noneOfWindow', {
      days: formats.number(days.length),
      date: formats.date(last.asOf),
    });
  }
  return [
    t('chart.crossing.observed', { count: observed.length, days: formats.number(days.length) }),
    mean === null
      ? t('chart.crossing.noMean')
      : t('chart.crossing.mean', { value: formats.number(Math.round(mean)) }),
  ].join(' ');
};

const tableOf = (rows: CrossingRows, words: Words): Chart<CrossingDrawing>['table'] => {
  const { t, formats } = words;
  const cell = (count: Counted | null) => {
    const text = countText(count, words);
    return { text, plain: count !== null && count.qualifier === 'exact' ? count.value : text };
  };
  const days = rowsOf(rows);
  return {
    title: rows.title,
    notes: rows.series.unit === 'crossings' ? [t('crossing.notIndividuals')] : [],
    columns: [
      { label: t('table.asOf'), isNumber: false },
      { label: t('chart.crossing.arrivals'), isNumber: true },
      { label: t('chart.crossing.returns'), isNumber: true },
      { label: t('passport.note'), isNumber: false },
      { label: t('passport.source'), isNumber: false },
    ],
    rows: days.map((row) => {
      const isCorrected = row.arrivals?.isCorrected === true || row.returns?.isCorrected === true;
      return {
        cells: [
          { text: formats.date(row.day), plain: row.day },
          cell(row.arrivals),
          cell(row.returns),
          { text: isCorrected ? t('flow.correction') : '' },
          { text: row.source ?? '' },
        ],
        bar: row.arrivals?.value ?? null,
      };
    }),
  };
};

/**
 * Who passed a crossing day by day, as one source counted them: a day that nobody observed has no
 * column and no part in the mean, and is not a zero.
 */
export const crossingChart = defineChart<CrossingRows, CrossingDrawing>({
  id: 'crossing',
  follows: ['place'],
  build: (rows, words) => ({
    drawing: drawingOf(rows, words),
    summary: summaryOf(rows, words),
    table: tableOf(rows, words),
  }),
});
