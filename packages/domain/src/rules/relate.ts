import { shareOf } from './share-of';

/** How a number of people of an area can be told: as counted, or in relation to something else. */
export const RELATIONS = ['count', 'shareOfTotal', 'perKm2'] as const;
/** One relation. */
export type Relation = (typeof RELATIONS)[number];

/** What a number is put in relation to; null: not known. */
export type Denominators = {
  /** People in all areas of the level together, as published or added within the round. */
  readonly total: number | null;
  /** Of the boundary version that the area is drawn with. */
  readonly areaKm2: number | null;
};

/**
 * A number in relation to its denominator: as it is, in percent of all people of the level (domain
 * rule 7), or people per square kilometre. Null where the number or the denominator is not known or
 * the denominator is zero: a rate without a base is no rate.
 */
export const relate = (
  value: number | null,
  relation: Relation,
  { total, areaKm2 }: Denominators,
): number | null => {
  switch (relation) {
    case 'count':
      return value;
    case 'shareOfTotal':
      return shareOf(value, total, 'people')?.percent ?? null;
    case 'perKm2':
      return value === null || areaKm2 === null || areaKm2 === 0 ? null : value / areaKm2;
    default:
      return relation satisfies never;
  }
};
