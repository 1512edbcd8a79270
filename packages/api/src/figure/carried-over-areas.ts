import {
  type AdminLevel,
  type Day,
  groupBy,
  type Indicator,
  numberOrNull,
  type Round,
} from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { figureByPlace } from '../site/figure-by-place';
import { rowsOfPlaces } from '../site/rows-of-places';

/** Which areas of which round are asked about. */
export type CarriedOverQuestion = {
  readonly indicator: Indicator;
  readonly round: Round;
  readonly level: AdminLevel;
  readonly asOf: Day;
};

/**
 * The areas of which more than half of the people counted at their places were counted in an earlier
 * round than the one shown (ui/DESIGN.md 4). A source that publishes areas seldom says so; its list
 * of places does.
 */
export const carriedOverAreas = async (
  reads: DisclosedOperation,
  { indicator, round, level, asOf }: CarriedOverQuestion,
): Promise<ReadonlySet<string>> => {
  const rows = (await rowsOfPlaces(reads, indicator, { asOf })).filter(
    (row) => row.round === round.id,
  );
  if (!rows.some((row) => row.carriedOverFrom !== null)) {
    return new Set();
  }
  const [sites, tree] = await Promise.all([reads.places.sites(), reads.areas.tree()]);
  const figures = figureByPlace(rows);
  const counted = sites.flatMap(({ place }) => {
    const figure = figures.get(place.id);
    const area = place.declaredArea === null ? null : tree.at(place.declaredArea, level);
    const people = figure === undefined ? null : numberOrNull(figure.reported);
    return figure === undefined || area === null || people === null
      ? []
      : [{ area: `${area}`, people, carriedOver: figure.carriedOver }];
  });
  const isMostlyOld = (own: readonly (typeof counted)[number][]): boolean => {
    const people = own.reduce((sum, one) => sum + one.people, 0);
    const old = own.reduce((sum, one) => sum + (one.carriedOver ? one.people : 0), 0);
    return old * 2 > people;
  };
  return new Set(
    [...groupBy(counted, ({ area }) => area)].flatMap(([area, own]) =>
      isMostlyOld(own) ? [area] : [],
    ),
  );
};
