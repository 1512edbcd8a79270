import {
  isReadLike,
  isWrittenNearly,
  type PreparedQuery,
  preparedQuery,
  type Spelt,
  spellingOf,
} from '@waystation/i18n/names';
import type { KnownPlace } from './known-place';
import { withoutSurroundings } from './without-surroundings';

const speltOf = new WeakMap<KnownPlace, Spelt>();

/** The names of a place prepared once: places are kept as long as nothing in their operation changes. */
const prepared = (place: KnownPlace): Spelt => {
  const known = speltOf.get(place);
  if (known !== undefined) {
    return known;
  }
  const names = [...new Set([...Object.values(place.names), ...place.otherNames])];
  const spelt = { spellings: names.map(spellingOf), codes: [], around: [] };
  speltOf.set(place, spelt);
  return spelt;
};

const having = (
  fits: (own: Spelt, query: PreparedQuery) => boolean,
  places: readonly KnownPlace[],
  text: string,
): readonly KnownPlace[] => {
  const query = preparedQuery(text);
  return query.spelling.text === '' ? [] : places.filter((place) => fits(prepared(place), query));
};

/** The places whose names are read like a text: other spellings of it, in its script or the other. */
export const heardPlaces = (places: readonly KnownPlace[], text: string): readonly KnownPlace[] =>
  withoutSurroundings(having(isReadLike, places, text));

/** The areas whose names a text is but for a slip or two. */
export const misspeltAreas = (places: readonly KnownPlace[], text: string): readonly KnownPlace[] =>
  having(
    isWrittenNearly,
    places.filter(({ area }) => area !== undefined),
    text,
  );
