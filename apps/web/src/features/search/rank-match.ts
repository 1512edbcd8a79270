import { isOneEditApart } from './edit-distance';
import type { SearchEntry } from './search-entry';

/** A query prepared once for comparison with every entry. */
export type PreparedQuery = {
  readonly text: string;
  readonly code: string;
  readonly skeleton: string;
};

/** Below this a misspelling could be any word. */
const MIN_LETTERS_TO_FORGIVE = 5;
/** Two consonants are shared by too many names. */
const MIN_SKELETON = 3;

const RANKED: readonly ((entry: SearchEntry, query: PreparedQuery) => boolean)[] = [
  ({ codes }, { code }) => codes.includes(code),
  ({ spellings }, { text }) => spellings.includes(text),
  ({ spellings }, { text }) => spellings.some((name) => name.startsWith(text)),
  ({ codes }, { code }) => code.length > 1 && codes.some((own) => own.startsWith(code)),
  ({ spellings }, { text }) => spellings.some((name) => name.includes(` ${text}`)),
  ({ spellings }, { text }) => text.length > 2 && spellings.some((name) => name.includes(text)),
  ({ spellings }, { text }) =>
    text.length >= MIN_LETTERS_TO_FORGIVE &&
    spellings.some((name) => isOneEditApart(name.slice(0, text.length), text)),
  ({ skeletons }, { skeleton }) =>
    skeleton.length >= MIN_SKELETON && skeletons.some((own) => own.startsWith(skeleton)),
];

/** How well an entry fits a query, 0 best; null: not at all. */
export const rankMatch = (entry: SearchEntry, query: PreparedQuery): number | null => {
  const rank = RANKED.findIndex((fits) => fits(entry, query));
  return rank === -1 ? null : rank;
};
