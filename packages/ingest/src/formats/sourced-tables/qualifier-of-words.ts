import type { Qualifier } from '@waystation/domain';
import { wordListOf } from '#templates/word-lists';

/** Words of sources beside their numbers; "nearly" and "close to" say about, not how much less. */
const QUALIFIERS = new Map<string, Qualifier>([
  ['exact', 'exact'],
  ['about', 'about'],
  ['nearly', 'about'],
  ['close to', 'about'],
  ['at least', 'atLeast'],
  ['more than', 'moreThan'],
  ['up to', 'atMost'],
  ['fewer than', 'fewerThan'],
  ['range low', 'rangeLow'],
  ['range high', 'rangeHigh'],
  ['planned', 'planned'],
]);

/** The same words, as templates offer them. */
export const QUALIFIER_WORDS = wordListOf('qualifier', QUALIFIERS);

/** How exact a number is in its source's words; null: not a word for a count ("per cent"). */
export const qualifierOfWords = (words: string | null): Qualifier | null =>
  words === null ? 'exact' : (QUALIFIERS.get(words.toLowerCase()) ?? null);
