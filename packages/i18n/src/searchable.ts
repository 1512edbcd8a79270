/** Isolates and marks of direction: they are drawn as nothing, and stand in the way of a search. */
const UNSEEN = /[\u200E\u200F\u2066-\u2069]/g;

/** A text without characters that only order it: for titles and descriptions, which are looked up. */
export const withoutMarks = (text: string): string => text.replaceAll(UNSEEN, '');

const FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;
/** Arabic punctuation has no direction of its own. */
const MARKS = /[،؛؟٪]/u;
const LATIN = /\p{L}/u;
const DIGIT = /\d/;

type Kind = 'right' | 'left' | 'digit';

const kindOf = (letter: string): Kind | null => {
  if (DIGIT.test(letter)) {
    return 'digit';
  }
  if (MARKS.test(letter) || !LATIN.test(letter)) {
    return null;
  }
  return FROM_RIGHT.test(letter) ? 'right' : 'left';
};

const kindsOf = (text: string): readonly Kind[] =>
  [...text].flatMap((letter) => kindOf(letter) ?? []);

/** An isolate that stays, until all have been looked at; letters in it have no say over what is beside it. */
const KEPT = /\uE000[^\uE001]*\uE001/g;

const SIGNED = /[+\-−±%٪/:]/;
/** Groups of digits stay together: not every program takes the space between them for a part of the number. */
const WHOLE_NUMBER = /^\d+$/;
const LATIN_WORDS = /^\p{L}(?:.*[\p{L}\d])?$/u;

type Around = {
  readonly before: Kind | null;
  readonly after: Kind | null;
  /** Whether a space is right before it: what joins digits to a number is no space. */
  readonly isSpaced: boolean;
};

/**
 * Whether words stand in the same order without their isolate (Unicode Bidirectional Algorithm, UAX 9):
 * what runs as the text around it does, and a number or words from the left between such text.
 */
const isNeedless = (
  words: string,
  { before, after, isSpaced }: Around,
  direction: 'ltr' | 'rtl',
): boolean => {
  const kinds = kindsOf(words);
  const own: Kind = direction === 'rtl' ? 'right' : 'left';
  const touches = (kind: Kind): boolean => before === kind || after === kind;
  if (direction === 'ltr') {
    return !kinds.includes('right') && !touches('right');
  }
  if (SIGNED.test(words)) {
    return false;
  }
  if (!kinds.includes('left') && kinds.includes(own)) {
    return (isSpaced || before !== 'digit' || kinds[0] !== 'digit') && !touches('left');
  }
  const isBetweenOwn = !touches('left') && !touches('digit');
  return (
    isBetweenOwn && (WHOLE_NUMBER.test(words) || (!kinds.includes(own) && LATIN_WORDS.test(words)))
  );
};

const INNERMOST = /\u2068([^\u2068\u2069]*)\u2069/;

/**
 * A text of a page that is read in a direction, without the isolates that do not change its order, so that
 * “5 مارس 2011” is found in a sentence by who types it. Those that order signs, percentages, times and
 * lists of foreign names stay.
 */
export const searchable = (text: string, direction: 'ltr' | 'rtl'): string => {
  let rest = text;
  for (let match = INNERMOST.exec(rest); match !== null; match = INNERMOST.exec(rest)) {
    const [all, words = ''] = match;
    const before = rest.slice(0, match.index);
    const after = rest.slice(match.index + all.length);
    const around = {
      before: kindsOf(before.replaceAll(KEPT, '')).at(-1) ?? null,
      after: kindsOf(after.replaceAll(KEPT, ''))[0] ?? null,
      isSpaced: /[ \u2009]$/.test(before),
    };
    rest = isNeedless(words, around, direction)
      ? `${before}${words}${after}`
      : `${before}\uE000${words.replaceAll(/[\uE000\uE001]/g, '')}\uE001${after}`;
  }
  const ordered = rest.replaceAll('\uE000', '\u2068').replaceAll('\uE001', '\u2069');
  // A mark at the beginning tells a text's direction where all of its letters are isolated.
  return kindsOf(rest.replaceAll(KEPT, ''))[0] === 'right'
    ? ordered.replace(/^\u200F/, '')
    : ordered;
};
