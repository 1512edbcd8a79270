import { type Sound, withoutArticles } from './sound-skeleton';
import { type Spelling, type Spelt, spellingOf } from './spelling';
import { startsNearly } from './starts-nearly';

/** A query prepared once for comparison with every entry. */
export type PreparedQuery = {
  readonly code: string;
  readonly spelling: Spelling;
  readonly words: readonly string[];
};

/** Prepares what somebody typed for comparison. */
export const preparedQuery = (typed: string): PreparedQuery => {
  const spelling = spellingOf(typed);
  return { code: typed.trim().toLowerCase(), spelling, words: spelling.text.split(' ') };
};

/** Fewer letters are within every long word. */
const LEAST_WITHIN = 3;
/** Below this a misspelling could be any word; above the second a word may still be unfinished. */
const LEAST_LETTERS = { forgiven: 5, unfinished: 7, twoEdits: 9 } as const;
/** Two consonants are shared by too many names; four also say how an unfinished name begins. */
const LEAST_CONSONANTS = { heard: 2, whole: 3, unfinished: 4 } as const;
/** Of two names in one script with the same consonants, the share of letters that may differ. */
const MOST_DIFFERENT = 0.45;

type Fits = (entry: Spelt, query: PreparedQuery) => boolean;

const someSpelling =
  (fits: (own: Spelling, query: Spelling) => boolean): Fits =>
  ({ spellings }, { spelling }) =>
    spellings.some((own) => fits(own, spelling));

/** The text from each of its words on. */
const fromEachWord = (text: string): readonly string[] => {
  const words = text.split(' ');
  return words.map((_, index) => words.slice(index).join(' '));
};

/** Every word of the query begins a word of the name or of where it is, and one at least of the name. */
const hasEveryWord: Fits = ({ spellings, around }, { words }) =>
  spellings.some(({ text }) => {
    const own = text.split(' ');
    const isIn = (list: readonly string[], word: string): boolean =>
      list.some((one) => one.startsWith(word));
    return (
      words.length > 1 &&
      words.some((word) => isIn(own, word)) &&
      words.every((word) => isIn(own, word) || isIn(around, word))
    );
  });

const isMisspelt = (own: Spelling, { text }: Spelling): boolean => {
  const { length } = text;
  const rule = {
    most: length >= LEAST_LETTERS.twoEdits ? 2 : 1,
    isWhole: length < LEAST_LETTERS.unfinished,
  };
  return (
    length >= LEAST_LETTERS.forgiven &&
    fromEachWord(own.text).some((from) => startsNearly(from, text, rule))
  );
};

const consonants = ({ skeleton }: Sound): string => skeleton.join('');

/** The consonants of a name's first word, its first two, and so on. */
const beginnings = ({ skeleton }: Sound): readonly string[] =>
  skeleton.map((_, index) => skeleton.slice(0, index + 1).join(''));

const hasConsonantsOf = (own: Sound, query: Sound): boolean => {
  const wanted = consonants(query);
  return (
    (wanted.length >= LEAST_CONSONANTS.whole && beginnings(own).includes(wanted)) ||
    (wanted.length >= LEAST_CONSONANTS.unfinished && consonants(own).startsWith(wanted))
  );
};

/** The same with all their vowels; a name of vowels alone, as Wau and Yei, has nothing else to be told by. */
const isSameSound = (own: Spelling, query: Spelling): boolean =>
  own.sounds.some((a) =>
    query.sounds.some((b) => a.heard === b.heard && b.heard.length >= LEAST_CONSONANTS.heard),
  );

/** Vowels can be compared only within a script: Arabic leaves the short ones out. */
const isCloseEnough = (own: Spelling, query: Spelling): boolean => {
  if (own.isArabic !== query.isArabic) {
    return true;
  }
  const isNear = (a: string, b: string): boolean =>
    startsNearly(a, b, { most: Math.floor(b.length * MOST_DIFFERENT), isWhole: false });
  const [a = '', b = ''] = [own, query].map(({ text }) =>
    withoutArticles(text).replaceAll(' ', ''),
  );
  // Ranque and Renk differ in more of their letters than of their sounds.
  return (
    isNear(a, b) ||
    own.sounds.some(({ heard }) => query.sounds.some((sound) => isNear(heard, sound.heard)))
  );
};

const isHeardAs = (own: Spelling, query: Spelling): boolean =>
  isSameSound(own, query) ||
  (own.sounds.some((a) =>
    query.sounds.some(
      (b) => a.voiced === b.voiced && consonants(b).length >= LEAST_CONSONANTS.heard,
    ),
  ) &&
    isCloseEnough(own, query));

const soundsLike = (own: Spelling, query: Spelling): boolean =>
  own.sounds.some((a) => query.sounds.some((b) => hasConsonantsOf(a, b))) &&
  isCloseEnough(own, query);

/** The same name in the other script, as far as sounds can tell. */
const isSameAcross = (own: Spelling, query: Spelling): boolean =>
  own.isArabic !== query.isArabic &&
  (isHeardAs(own, query) ||
    own.sounds.some((a) =>
      query.sounds.some(
        (b) => consonants(a) === consonants(b) && consonants(b).length >= LEAST_CONSONANTS.whole,
      ),
    ));

/** Exact before beginning before word. */
const READ: readonly Fits[] = [
  ({ codes }, { code }) => codes.includes(code),
  someSpelling((own, { compact }) => own.compact === compact),
  someSpelling(
    (own, { text, compact }) => own.text.startsWith(text) || own.compact.startsWith(compact),
  ),
  ({ codes }, { code }) => code.length > 1 && codes.some((own) => own.startsWith(code)),
  someSpelling((own, { text }) => own.text.includes(` ${text}`)),
  hasEveryWord,
  someSpelling((own, { text }) => text.length >= LEAST_WITHIN && own.text.includes(text)),
];

/** Whether a name is read like what was typed: another spelling of it, in this script or the other. */
export const isReadLike: Fits = someSpelling(isHeardAs);

/** Whether what was typed is a name but for a slip or two. */
export const isWrittenNearly: Fits = someSpelling(isMisspelt);

const HEARD: readonly Fits[] = [isReadLike, isWrittenNearly, someSpelling(soundsLike)];

/** Ranks up to this are the thing itself: its code or its name. */
export const LAST_EXACT_RANK = 1;

/** A way of ranking: how well an entry fits a query, 0 best; null: not at all. */
export type Rank = (entry: Spelt, query: PreparedQuery) => number | null;

const firstOf =
  (ways: readonly Fits[], from: number): Rank =>
  (entry, query) => {
    const rank = ways.findIndex((fits) => fits(entry, query));
    return rank === -1 ? null : from + rank;
  };

/** By the letters as they were typed. */
export const rankByLetters = firstOf(READ, 0);

/** By spelling or transliteration; below every rank by letters. */
export const rankBySound = firstOf(HEARD, READ.length);

/** By transliteration alone: a name that is found in one script may be written only in the other. */
export const rankAcrossScripts = firstOf([someSpelling(isSameAcross)], READ.length);
