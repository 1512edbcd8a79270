import {
  type AreaFigureRow,
  type Confidence,
  figureOfSubject,
  groupBy,
  type Qualifier,
  qualifierOfSubject,
  type Reported,
} from '@waystation/domain';

/** One area's figure in a round, made of its rows by the domain's rule. */
export type AreaFigure = {
  readonly reported: Reported;
  readonly qualifier: Qualifier;
  readonly carriedOver: boolean;
  readonly confidences: readonly Confidence[];
};

/** The figure of every area that a round's rows speak of, by P-code. */
export const figureByArea = (rows: readonly AreaFigureRow[]): ReadonlyMap<string, AreaFigure> =>
  new Map(
    [...groupBy(rows, (row) => row.pcode)].map(([pcode, own]) => [
      pcode,
      {
        reported: figureOfSubject(own),
        qualifier: qualifierOfSubject(own),
        carriedOver: own.some((row) => row.carriedOverFrom !== null),
        confidences: own.map((row) => row.confidence),
      },
    ]),
  );
