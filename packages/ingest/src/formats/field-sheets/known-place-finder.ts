import {
  LAST_EXACT_RANK,
  preparedQuery,
  rankByLetters,
  rankBySound,
  spellingOf,
} from '@waystation/i18n/names';
import type { KnownPlace } from '#result/read-options';

/** What a name or code in a sheet says of a place. */
export type PlaceFound =
  | { readonly kind: 'one'; readonly place: KnownPlace }
  /** Places that may be meant, the nearest first; somebody has to say which. */
  | { readonly kind: 'unsure'; readonly places: readonly KnownPlace[] };

/** Finds places that are stored by what a sheet calls them. */
export type PlaceFinder = (words: string) => PlaceFound;

/**
 * A finder among stored places: a place is taken only by its id, a code or one of its names, written alike
 * but for case, accents and punctuation, and only if no other place is called so. What is merely similar
 * is asked about.
 */
export const createPlaceFinder = (places: readonly KnownPlace[]): PlaceFinder => {
  const prepared = places.map((place) => ({
    place,
    spelt: {
      spellings: place.names.map(spellingOf),
      codes: place.codes.map((code) => code.toLowerCase()),
      around: [],
    },
  }));
  const find: PlaceFinder = (words) => {
    const query = preparedQuery(words);
    const ranked = prepared.map(({ place, spelt }) => {
      const rank = rankByLetters(spelt, query) ?? rankBySound(spelt, query);
      return { place, rank: rank ?? Number.POSITIVE_INFINITY };
    });
    const exact = ranked.filter(({ rank }) => rank <= LAST_EXACT_RANK);
    const [only] = exact;
    return only !== undefined && exact.length === 1
      ? { kind: 'one', place: only.place }
      : {
          kind: 'unsure',
          places: ranked.toSorted((a, b) => compare(a.rank, b.rank)).map(({ place }) => place),
        };
  };
  const found = new Map<string, PlaceFound>();
  return (words) => {
    const known = found.get(words) ?? find(words);
    found.set(words, known);
    return known;
  };
};

/** Infinity is no further than infinity. */
const compare = (a: number, b: number): number => (a === b ? 0 : a - b);
