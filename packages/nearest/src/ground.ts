import {
  type Centre,
  type CentreAt,
  type Crossing,
  type CrossingAt,
  centreAt,
  crossingAt,
  type Iso3,
  type Operation,
  type Position,
} from '@waystation/domain';

/** A centre with what was known of it at a moment. */
export type KnownCentre = {
  readonly centre: Centre;
  readonly at: CentreAt;
  /** As its record says, else the one that it lies in; null: not known. */
  readonly country: Iso3 | null;
};

/** A crossing with what was known of it at a moment. */
export type KnownCrossing = { readonly crossing: Crossing; readonly at: CrossingAt };

/** What an operation knew at a moment. Depends on no question: made once for many. */
export type Ground = {
  readonly operation: Operation;
  readonly moment: Date;
  readonly countryAt: (position: Position) => Iso3 | null;
  readonly centres: readonly KnownCentre[];
  readonly crossings: readonly KnownCrossing[];
};

/** What a {@link Ground} is made of. */
export type GroundParts = {
  readonly operation: Operation;
  /** The moment asked for: now, or that of the replay clock. */
  readonly moment: Date;
  readonly centres: readonly Centre[];
  readonly crossings: readonly Crossing[];
  /** The country of a point; null where nobody knows. See {@link countryFinder}. */
  readonly countryAt: (position: Position) => Iso3 | null;
};

/** A status past the age at which the operation calls it unknown is unknown, not open (rule 6). */
const withoutExpired = (at: CrossingAt): CrossingAt =>
  at.freshness === 'expired' ? { ...at, status: 'unknown' } : at;

/** What the centres and crossings of an operation are at one moment, after its own rules. */
export const groundAt = ({ centres, crossings, ...rest }: GroundParts): Ground => {
  const { operation, moment, countryAt } = rest;
  return {
    ...rest,
    centres: centres.map((centre) => ({
      centre,
      at: centreAt(centre, moment, operation.staleness.centres),
      country:
        centre.place.country ??
        (centre.place.position === null ? null : countryAt(centre.place.position)),
    })),
    crossings: crossings.map((crossing) => ({
      crossing,
      at: withoutExpired(crossingAt(crossing, moment, operation.staleness.crossings)),
    })),
  };
};
