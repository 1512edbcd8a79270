import type { Reported } from '../absence';
import type { KnownBetween } from '../alert';
import type { Day } from '../codes';
import { groupBy } from '../group-by';
import type { CentreAt } from '../rules/centre-at';
import { boundsOf } from '../rules/free-places';
import type { SiteType } from '../site';
import { MEASURED_QUANTITIES, type MeasuredQuantity, type Measurement } from './measurement';

/** A number of a place, as far as bounds leave it open, and of when it is; at null: that is not told. */
export type KnownNumber = KnownBetween & { readonly at: string | null };

/** Why the people at a place are not known. */
export type PeopleUnknown = 'notCounted' | 'countTooOld' | 'suppressed';

/** What is known of a place that standards can be held against. */
export type KnownOfPlace = {
  readonly people: KnownNumber | PeopleUnknown;
  readonly quantities: Readonly<Partial<Record<MeasuredQuantity | 'capacity', KnownNumber>>>;
};

const union = (bounds: readonly KnownBetween[]): KnownBetween | null =>
  bounds.reduce<KnownBetween | null>(
    (so, { least, most }) =>
      so === null
        ? { least, most }
        : {
            least: Math.min(so.least, least),
            most: so.most === null || most === null ? null : Math.max(so.most, most),
          },
    null,
  );

/** A count of a centre; where reports on it differ and nobody has decided, all that they leave open. */
const countOf = (
  { places, conflicting }: Pick<CentreAt, 'places' | 'conflicting'>,
  kind: 'present' | 'capacity',
): KnownBetween | null => {
  const value = places[kind];
  const disputed = conflicting
    .flatMap(({ entries }) => entries)
    .flatMap((entry) => (entry.subject === kind ? [boundsOf(entry.value, entry.qualifier)] : []));
  return value === null ? null : union([boundsOf(value, places.qualifiers[kind]), ...disputed]);
};

/** The newest of each quantity at a day; of several of one day all that they leave open. */
export const quantitiesOn = (
  measurements: readonly Measurement[],
  day: Day,
): KnownOfPlace['quantities'] => {
  const byQuantity = groupBy(
    measurements.filter(({ at }) => at <= day),
    ({ quantity }) => quantity,
  );
  return Object.fromEntries(
    MEASURED_QUANTITIES.flatMap((quantity) => {
      const own = byQuantity.get(quantity) ?? [];
      const at = own
        .map((one) => one.at)
        .toSorted()
        .at(-1);
      const newest = own.filter((one) => one.at === at);
      const known = union(newest.map(({ value, qualifier }) => boundsOf(value, qualifier)));
      return at === undefined || known === null ? [] : [[quantity, { ...known, at }]];
    }),
  );
};

/**
 * What is known of a centre. A count of people that expired by the operation's rule is none: it says
 * nothing of how many share a tap today.
 */
export const knownOfCentre = (
  at: Pick<CentreAt, 'places' | 'conflicting'>,
  measurements: readonly Measurement[],
  day: Day,
): KnownOfPlace => {
  const { countedAt, freshness } = at.places;
  const present = countOf(at, 'present');
  const capacity = countOf(at, 'capacity');
  const isCounted = present !== null && countedAt !== null;
  return {
    people: !isCounted
      ? 'notCounted'
      : freshness === 'expired'
        ? 'countTooOld'
        : { ...present, at: countedAt },
    quantities: {
      ...quantitiesOn(measurements, day),
      ...(capacity !== null && { capacity: { ...capacity, at: null } }),
    },
  };
};

/** Where those whom a round counts live among others, who share taps and toilets with them. */
const SHARED_WITH_OTHERS: readonly SiteType[] = ['hostCommunity', 'dispersedSettlement', 'other'];

/**
 * What is known of a site: the people whom the newest round counted there. In a host community they are
 * the least who use what is there, for nobody counted their neighbours: a standard may be known not to be
 * met by so many, but not to be met.
 */
export const knownOfSite = (
  site: { readonly type: SiteType; readonly reported: Reported; readonly asOf: Day | null },
  measurements: readonly Measurement[],
  day: Day,
): KnownOfPlace => {
  const { type, reported, asOf: at } = site;
  const quantities = quantitiesOn(measurements, day);
  if (reported.kind === 'absent' || at === null) {
    const isHeldBack = reported.kind === 'absent' && reported.absence === 'suppressed';
    return { people: isHeldBack ? 'suppressed' : 'notCounted', quantities };
  }
  const most = SHARED_WITH_OTHERS.includes(type) ? null : reported.value;
  return { people: { least: reported.value, most, at }, quantities };
};
