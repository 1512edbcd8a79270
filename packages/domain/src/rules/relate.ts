import { shareOf } from './share-of';

/** How a number of people of an area can be told: as counted, or in relation to something else. */
export const RELATIONS = ['count', 'shareOfTotal', 'per1000Residents', 'perKm2'] as const;
/** One relation. */
export type Relation = (typeof RELATIONS)[number];

/** What a number is put in relation to; null: not known. */
export type Denominators = {
  /** People in all areas of the level together, as published or added within the round. */
  readonly total: number | null;
  /** Of the boundary version that the area is drawn with. */
  readonly areaKm2: number | null;
  /** People living in the same area, by a source of their own. */
  readonly residents: number | null;
};

const rate = (value: number | null, base: number | null): number | null =>
  value === null || base === null || base === 0 ? null : value / base;

/**
 * A number in relation to its denominator: as it is, in percent of all people of the level (domain
 * rule 7), per 1,000 residents of the same area, or per square kilometre. Null where the number or the
 * denominator is not known or the denominator is zero: a rate without a base is no rate. The number is
 * one that its reader has anyway: a rate times its residents is the number, so a rate of a suppressed
 * one would give it away.
 */
export const relate = (
  value: number | null,
  relation: Relation,
  { total, areaKm2, residents }: Denominators,
): number | null => {
  switch (relation) {
    case 'count':
      return value;
    case 'shareOfTotal':
      return shareOf(value, total, 'people')?.percent ?? null;
    case 'perKm2':
      return rate(value, areaKm2);
    case 'per1000Residents':
      return rate(value === null ? null : value * 1_000, residents);
    default:
      return relation satisfies never;
  }
};
