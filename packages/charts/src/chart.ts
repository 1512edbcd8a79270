import type { Translator } from '@waystation/i18n';
import type { FigureTable } from './figure-table';

/** The reader's words and formats. */
export type Words = Pick<Translator, 't' | 'formats' | 'language'>;

/** What a reader can narrow a dashboard by, beside its day and what is counted; a place is a centre or a crossing. */
export const CHART_FILTERS = ['area', 'place', 'origin', 'people'] as const;

/** One of them. */
export type ChartFilter = (typeof CHART_FILTERS)[number];

/** A chart as it is shown, told and taken out; all three are made of the same rows. */
export type Chart<Drawing> = {
  /** What is drawn, in shares of the drawing's size; null: no row has anything to draw. */
  readonly drawing: Drawing | null;
  /** What the drawing says, for who hears it; it stands under the title for everybody. */
  readonly summary: string;
  /** Every row, also those that are not drawn, with words where there is no number. */
  readonly table: FigureTable;
};

/** A kind of chart: which filters its rows follow, and how rows become a chart. */
export type ChartDefinition<Rows, Drawing> = {
  readonly id: string;
  /** Filters that the rows cannot follow are said beside the chart. */
  readonly follows: readonly ChartFilter[];
  readonly build: (rows: Rows, words: Words) => Chart<Drawing>;
};

/** A kind of chart with its rows and drawing kept apart from those of other kinds. */
export const defineChart = <Rows, Drawing>(
  definition: ChartDefinition<Rows, Drawing>,
): ChartDefinition<Rows, Drawing> => definition;

/** The filters in use that a chart cannot follow. */
export const notFollowed = (
  { follows }: { readonly follows: readonly ChartFilter[] },
  inUse: readonly ChartFilter[],
): readonly ChartFilter[] => inUse.filter((filter) => !follows.includes(filter));
