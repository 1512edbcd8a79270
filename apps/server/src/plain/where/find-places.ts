import { normalise } from '@waystation/i18n/names';
import type { KnownPlace } from './known-place';
import { withoutSurroundings } from './without-surroundings';

/** As many as can be read aloud before the first is forgotten. */
const MOST_FOUND = 8;

/** 0: the very name; 1: it begins so; 2: a word in it does; null: neither. */
const nearness = (name: string, query: string): number | null => {
  if (name === query) {
    return 0;
  }
  if (name.startsWith(query)) {
    return 1;
  }
  return name.includes(` ${query}`) ? 2 : null;
};

const rankOf = ({ names, otherNames }: KnownPlace, query: string): number | null =>
  [...Object.values(names), ...otherNames].reduce<number | null>((least, name) => {
    const own = nearness(normalise(name), query);
    return own === null || (least !== null && least <= own) ? least : own;
  }, null);

/**
 * The places that a name can mean, best first: those of the very name, else those that have it in
 * theirs. In any of their languages, whatever the accents.
 */
export const findPlaces = (places: readonly KnownPlace[], name: string): readonly KnownPlace[] => {
  const query = normalise(name);
  if (query === '') {
    return [];
  }
  const found = places.flatMap((place) => {
    const rank = rankOf(place, query);
    return rank === null ? [] : [{ place, rank }];
  });
  const isExact = found.some(({ rank }) => rank === 0);
  const best = found
    .filter(({ rank }) => !isExact || rank === 0)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ place }) => place);
  return (isExact ? withoutSurroundings(best) : best).slice(0, MOST_FOUND);
};
