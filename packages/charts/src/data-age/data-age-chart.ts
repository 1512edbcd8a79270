import { type Coverage, type FreshFor, type Freshness, freshnessOf } from '@waystation/domain';
import { type Chart, defineChart, type Words } from '../chart';

/** One kind of data of an operation, as far as it reaches. */
export type DataRow = {
  readonly id: string;
  readonly name: string;
  /** The newest day or moment that it tells of; null: it tells of none. */
  readonly newest: string | null;
  /** The age of the newest in words. */
  readonly age: string;
  /** When this kind of data stops being fresh, by the operation's own rule. */
  readonly rule: FreshFor;
  /** How much of what is known the newest covers; null: nobody says. */
  readonly coverage: Pick<Coverage, 'assessed' | 'known'> | null;
  /** What the coverage is of, or what else must be known. */
  readonly note: string;
  readonly source: string;
};

/** What a dashboard is made of. */
export type DataRows = {
  readonly title: string;
  readonly kinds: readonly DataRow[];
  readonly moment: Date;
};

/** How fresh one kind of data is, and how much it covers. */
export type DataBar = {
  readonly id: string;
  readonly name: string;
  /** Null: there is none. */
  readonly freshness: Freshness | null;
  readonly ageText: string;
  /** As a share; null: not known. */
  readonly covered: number | null;
  readonly coverageText: string;
  readonly note: string;
};

/** Kinds of data in the order given. */
export type DataDrawing = { readonly bars: readonly DataBar[] };

/** A day holds until its end, so that data of today are never called old by the time zone alone. */
const momentOf = (at: string): Date => new Date(at.length === 10 ? `${at}T23:59:59.999Z` : at);

const freshnessAt = ({ newest, rule }: DataRow, moment: Date): Freshness | null =>
  newest === null ? null : freshnessOf(momentOf(newest), moment, rule);

const coverageText = ({ coverage }: DataRow, { t, formats }: Words): string =>
  coverage === null
    ? t('passport.coverageUnknown')
    : t('passport.coverageOf', {
        assessed: formats.number(coverage.assessed),
        known: formats.number(coverage.known),
      });

const drawingOf = ({ kinds, moment }: DataRows, words: Words): DataDrawing | null =>
  kinds.length === 0
    ? null
    : {
        bars: kinds.map((kind) => ({
          id: kind.id,
          name: kind.name,
          freshness: freshnessAt(kind, moment),
          ageText: kind.age,
          covered:
            kind.coverage === null || kind.coverage.known === 0
              ? null
              : kind.coverage.assessed / kind.coverage.known,
          coverageText: coverageText(kind, words),
          note: kind.note,
        })),
      };

const summaryOf = ({ kinds, moment }: DataRows, { t }: Words): string => {
  const count = kinds.filter((kind) => freshnessAt(kind, moment) === 'fresh').length;
  return t('chart.dataAge.summary', { count, all: kinds.length });
};

const tableOf = (rows: DataRows, words: Words): Chart<DataDrawing>['table'] => {
  const { t } = words;
  return {
    title: rows.title,
    notes: [],
    columns: [
      { label: t('chart.dataAge.kind'), isNumber: false },
      { label: t('table.asOf'), isNumber: false },
      { label: t('table.status'), isNumber: false },
      { label: t('passport.coverage'), isNumber: true },
      { label: t('passport.note'), isNumber: false },
      { label: t('passport.source'), isNumber: false },
    ],
    rows: rows.kinds.map((kind) => {
      const freshness = freshnessAt(kind, rows.moment);
      return {
        cells: [
          { text: kind.name },
          { text: kind.age, plain: kind.newest ?? kind.age },
          { text: freshness === null ? '' : t(`chart.dataAge.${freshness}`) },
          { text: coverageText(kind, words) },
          { text: kind.note },
          { text: kind.source },
        ],
      };
    }),
  };
};

/** How old what a page shows is, by the operation's own rules, and how much of what is known it covers. */
export const dataAgeChart = defineChart<DataRows, DataDrawing>({
  id: 'dataAge',
  follows: [],
  build: (rows, words) => ({
    drawing: drawingOf(rows, words),
    summary: summaryOf(rows, words),
    table: tableOf(rows, words),
  }),
});
