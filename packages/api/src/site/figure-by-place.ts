import {
  type Day,
  figureOfSubject,
  groupBy,
  type PlaceFigureRow,
  type Reported,
} from '@waystation/domain';

/** One place's figure. */
export type FigureOfPlace = { readonly reported: Reported; readonly carriedOver: boolean };

/** One place's figure with the day, the round and the source that it is of. */
export type DatedFigureOfPlace = FigureOfPlace & {
  readonly asOf: Day | null;
  readonly round: PlaceFigureRow['round'];
  readonly source: PlaceFigureRow['source'] | null;
};

/** The figure of every place from its newest rows, which are of one round each. */
export const figureByPlace = (
  rows: readonly PlaceFigureRow[],
): ReadonlyMap<string, DatedFigureOfPlace> =>
  new Map(
    [...groupBy(rows, (row) => row.place)].map(([place, own]) => [
      place,
      {
        reported: figureOfSubject(own),
        asOf: own[0]?.asOf ?? null,
        round: own[0]?.round ?? null,
        source: own[0]?.source ?? null,
        carriedOver: own.some((row) => row.carriedOverFrom !== null),
      },
    ]),
  );
