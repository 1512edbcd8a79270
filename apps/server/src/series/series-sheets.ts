import type { FailedSheet } from '@waystation/domain';
import type { SeriesPlan } from './plan-series';
import type { SheetRecord } from './series-folder';

/** All sheets of a series, made or not. */
export type SeriesSheets = {
  readonly plan: SeriesPlan;
  readonly made: ReadonlyMap<number, SheetRecord>;
  readonly failed: readonly FailedSheet[];
};

/** The sheets that were made, in their order. */
export const inOrder = (made: SeriesSheets['made']): readonly (readonly [number, SheetRecord])[] =>
  [...made].toSorted(([a], [b]) => a - b);

/** What the whole is called: as its last sheet, which of rounds is the newest. */
export const titleOf = (made: SeriesSheets['made']): string =>
  inOrder(made).at(-1)?.[1].whole ?? '';
