import { normalise } from '@waystation/i18n/names';
import type { KnownPlace } from './known-place';

/** As many as one reads to see that none is meant. */
const MOST_NEAR = 5;

/** Below it names that people confuse (Mongalla, Mangala) are as far apart as any two names. */
const LEAST_ALIKE = 0.6;

const pairsOf = (text: string): readonly string[] =>
  Array.from({ length: Math.max(0, text.length - 1) }, (_, index) => text.slice(index, index + 2));

/** The pairs of neighbouring letters that two texts share, as part of all that they have (Dice 1945). */
const alike = (a: string, b: string): number => {
  const left = [...pairsOf(b)];
  const pairs = pairsOf(a);
  const all = pairs.length + left.length;
  // Most names are too short or too long: thousands of towns are asked while somebody waits.
  if (2 * Math.min(pairs.length, left.length) < LEAST_ALIKE * all) {
    return 0;
  }
  let shared = 0;
  for (const pair of pairs) {
    const at = left.indexOf(pair);
    if (at >= 0) {
      left.splice(at, 1);
      shared += 1;
    }
  }
  return all === 0 ? 0 : (2 * shared) / all;
};

const likeness = ({ names, otherNames }: KnownPlace, query: string): number =>
  Math.max(
    ...[...Object.values(names), ...otherNames]
      .map(normalise)
      .flatMap((name) => [name, ...name.split(' ')])
      .map((name) => alike(name, query)),
  );

/** Places whose names are written nearly like this, the likest first; for a slip, not for another name. */
export const nearPlaces = (places: readonly KnownPlace[], name: string): readonly KnownPlace[] => {
  const query = normalise(name);
  return places
    .map((place) => ({ place, like: likeness(place, query) }))
    .filter(({ like }) => like >= LEAST_ALIKE)
    .toSorted((a, b) => b.like - a.like)
    .slice(0, MOST_NEAR)
    .map(({ place }) => place);
};
