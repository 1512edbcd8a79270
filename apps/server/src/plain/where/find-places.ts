import type { KnownPlace } from './known-place';

/** As many as can be read aloud before the first is forgotten. */
const MOST_FOUND = 8;

const MARKS = /[\p{M}\u0640]/gu;
const APOSTROPHES = /['’‘ʼʻʿʾ`´]/g;
const NOT_LETTERS = /[^\p{L}\p{N}]+/gu;

/** Arabic letters that people type one for another. */
const ARABIC_TWINS: Readonly<Record<string, string>> = {
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ٱ: 'ا',
  ى: 'ي',
  ئ: 'ي',
  ؤ: 'و',
  ة: 'ه',
};

/** A name without case, accents and punctuation, so that spellings can be compared. */
export const normalised = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[أإآٱىئؤة]/g, (letter) => ARABIC_TWINS[letter] ?? letter)
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(APOSTROPHES, '')
    .replace(NOT_LETTERS, ' ')
    .trim();

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

const best = ({ names, otherNames }: KnownPlace, query: string): number | null =>
  [...Object.values(names), ...otherNames].reduce<number | null>((least, name) => {
    const own = nearness(normalised(name), query);
    return own === null || (least !== null && least <= own) ? least : own;
  }, null);

/**
 * The places that a name can mean, best first: those of the very name, else those that have it in
 * theirs. In any of their languages, whatever the accents.
 */
export const findPlaces = (places: readonly KnownPlace[], name: string): readonly KnownPlace[] => {
  const query = normalised(name);
  if (query === '') {
    return [];
  }
  const found = places.flatMap((place) => {
    const rank = best(place, query);
    return rank === null ? [] : [{ place, rank }];
  });
  const isExact = found.some(({ rank }) => rank === 0);
  return found
    .filter(({ rank }) => !isExact || rank === 0)
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, MOST_FOUND)
    .map(({ place }) => place);
};
