import {
  type Centre,
  type CentreAt,
  type CentreService,
  type ClosureInForce,
  type Crossing,
  type CrossingAt,
  centreAt,
  closuresInForce,
  crossingAt,
  type Iso3,
  type Operation,
  type Place,
  type RoadClosure,
} from '@waystation/domain';
import { countryAmongPlaces } from './border/country-among-places';
import type { CountriesAt } from './border/country-finder';
import { ownReasons } from './rank/own-reasons';
import type { Reason } from './rank/reason';
import { mostFree, placesFree } from './rank/reasons-of-places';
import { reasonsOfStatusAge } from './rank/reasons-of-status-age';
import { type Tier, worstTier } from './rank/tiers';
import { weigh } from './rank/weigh';
import { type OnSphere, onSphere } from './travel/on-sphere';

/** A centre with what was known of it at a moment, and what that means whoever asks. */
export type KnownCentre = {
  readonly centre: Centre;
  readonly at: CentreAt;
  /** As its record says, else the one that it lies in; null: not known. */
  readonly country: Iso3 | null;
  /** Places known to be free, and the most that can be; see {@link placesFree} and {@link mostFree}. */
  readonly free: number;
  readonly most: number;
  readonly reasons: readonly Reason[];
  readonly tier: Tier;
  /** Minutes that the reasons weigh. */
  readonly weight: number;
  /** Null: nobody said where it is. */
  readonly point: OnSphere | null;
};

/** A crossing with what was known of it at a moment. */
export type KnownCrossing = {
  readonly crossing: Crossing;
  readonly at: CrossingAt;
  /** Null: nobody said where it is. */
  readonly point: OnSphere | null;
};

/** What an operation knew at a moment. Depends on no question: made once for many. */
export type Ground = {
  readonly operation: Operation;
  readonly moment: Date;
  readonly countryAt: CountriesAt;
  readonly centres: readonly KnownCentre[];
  readonly crossings: readonly KnownCrossing[];
  /** Roads reported closed that are so at the moment. */
  readonly closures: readonly ClosureInForce[];
};

/** What a {@link Ground} is made of. */
export type GroundParts = {
  readonly operation: Operation;
  /** The moment asked for: now, or that of the replay clock. */
  readonly moment: Date;
  readonly centres: readonly Centre[];
  readonly crossings: readonly Crossing[];
  readonly closures: readonly RoadClosure[];
  /** The countries that a point may lie in, see {@link countryFinder}; null: no boundaries are loaded. */
  readonly countryAt: CountriesAt | null;
};

const pointOf = ({ position }: Place): OnSphere | null =>
  position === null ? null : onSphere(position);

/** A status past the age at which the operation calls it unknown is unknown, not open (rule 6). */
const withoutExpired = (at: CrossingAt): CrossingAt =>
  at.freshness === 'expired' ? { ...at, status: 'unknown' } : at;

/**
 * What is offered is what was last said of it, which may be newer than the centre's record; of a
 * service on which reports differ nothing is known.
 */
const withServicesAt = (centre: Centre, { services, conflicting }: CentreAt): Centre => {
  if (centre.serviceLog.length === 0) {
    return centre;
  }
  const isAgreed = (service: CentreService) =>
    conflicting.every(({ subject }) => subject !== service);
  return {
    ...centre,
    services: services.there.filter(isAgreed),
    servicesAbsent: services.notThere.filter(isAgreed),
  };
};

const countryOf = ({ country, position }: Place, countryAt: CountriesAt): Iso3 | null => {
  const [own = null, ...others] = position === null ? [] : countryAt(position);
  return country ?? (others.length === 0 ? own : null);
};

const knownCentre = (
  centre: Centre,
  { operation, moment }: Pick<GroundParts, 'operation' | 'moment'>,
  countryAt: CountriesAt,
): KnownCentre => {
  const { place } = centre;
  const at = centreAt(centre, moment, operation.staleness.centres);
  const { oldStatusDays, weights } = operation.nearest;
  const reasons = [
    ...ownReasons(place, at),
    ...reasonsOfStatusAge(centre, at, { moment, oldStatusDays }),
  ];
  return {
    centre: withServicesAt(centre, at),
    at,
    country: countryOf(place, countryAt),
    free: placesFree(at),
    most: mostFree(at),
    reasons,
    tier: worstTier(reasons),
    weight: weigh(reasons, weights),
    point: pointOf(place),
  };
};

/** What the centres and crossings of an operation are at one moment, after its own rules. */
export const groundAt = (parts: GroundParts): Ground => {
  const { operation, moment, centres, crossings, closures } = parts;
  const countryAt = parts.countryAt ?? countryAmongPlaces(parts);
  return {
    operation,
    moment,
    countryAt,
    centres: centres.map((centre) => knownCentre(centre, parts, countryAt)),
    closures: closuresInForce(closures, moment),
    crossings: crossings.map((crossing) => ({
      crossing,
      point: pointOf(crossing.place),
      at: withoutExpired(crossingAt(crossing, moment, operation.staleness.crossings)),
    })),
  };
};
