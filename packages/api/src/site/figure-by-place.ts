import { figureOfSubject, groupBy, type PlaceFigureRow, type Reported } from '@waystation/domain';

/** One place's figure. */
export type FigureOfPlace = { readonly reported: Reported; readonly carriedOver: boolean };

/** The figure of every place from its newest rows, which are of one round each. */
export const figureByPlace = (
  rows: readonly PlaceFigureRow[],
): ReadonlyMap<string, FigureOfPlace> =>
  new Map(
    [...groupBy(rows, (row) => row.place)].map(([place, own]) => [
      place,
      {
        reported: figureOfSubject(own),
        carriedOver: own.some((row) => row.carriedOverFrom !== null),
      },
    ]),
  );
