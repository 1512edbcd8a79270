import {
  CENTRE_SERVICES,
  type CentreAt,
  type CentreReport,
  freePlaces,
  type PlacesKnown,
} from '@waystation/domain';

const withPlaces = (
  places: PlacesKnown,
  { at, present, capacity, blocked }: CentreReport,
): PlacesKnown => ({
  ...places,
  ...(capacity !== undefined && { capacity }),
  ...(blocked !== undefined && { blocked: blocked.value }),
  ...(present !== undefined && { present, countedAt: at, freshness: 'fresh' }),
  qualifiers: {
    ...places.qualifiers,
    ...(capacity !== undefined && { capacity: 'exact' }),
    ...(blocked !== undefined && { blocked: 'exact' }),
    ...(present !== undefined && { present: 'exact' }),
  },
});

/** The places of a centre as they would be known with these reports; how old those are is told beside them. */
export const placesAfter = (places: PlacesKnown, reports: readonly CentreReport[]): PlacesKnown =>
  reports.reduce(withPlaces, places);

const withServices = (
  { there, notThere }: CentreAt['services'],
  { services = {} }: CentreReport,
): CentreAt['services'] => ({
  there: CENTRE_SERVICES.filter((one) => services[one] ?? there.includes(one)),
  notThere: CENTRE_SERVICES.filter((one) => !(services[one] ?? !notThere.includes(one))),
});

/**
 * A centre as it would be known with what its writer has said and not sent yet: a further report of
 * the same device is written from that, and not from the numbers before it.
 */
export const atAfter = (at: CentreAt, reports: readonly CentreReport[]): CentreAt => {
  const places = placesAfter(at.places, reports);
  return {
    ...at,
    places,
    free: freePlaces(places),
    status: reports.reduce((known, { status }) => status?.status ?? known, at.status),
    services: reports.reduce(withServices, at.services),
  };
};
