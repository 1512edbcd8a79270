import { Day, type Operation, type Place, type PlaceStore } from '@waystation/domain';
import type { KnownPlace, ReadOptions } from '@waystation/ingest';

const knownPlace = ({ id, names, alternateNames, externalIds, country }: Place): KnownPlace => ({
  id,
  names: [...Object.values(names), ...alternateNames],
  codes: [id, id.slice(id.indexOf(':') + 1), ...Object.values(externalIds)],
  countries: country === null ? [] : [country],
});

/** What sheets may call by name: the operation's centres and crossings. */
export const knownPlaces = async (
  { places }: { readonly places: Pick<PlaceStore, 'centres' | 'crossings'> },
  { code }: Pick<Operation, 'code'>,
  now: Date,
): Promise<Pick<ReadOptions, 'knownCentres' | 'knownCrossings'>> => {
  // Their names alone are wanted: of the logs as little as can be asked for.
  const from = Day.parse(now.toISOString().slice(0, 10));
  const [centres, crossings] = await Promise.all([
    places.centres(code, { from, until: null }),
    places.crossings(code),
  ]);
  return {
    knownCentres: centres.map(({ place }) => knownPlace(place)),
    knownCrossings: crossings.map(({ place, countries }) => ({
      ...knownPlace(place),
      countries,
    })),
  };
};
