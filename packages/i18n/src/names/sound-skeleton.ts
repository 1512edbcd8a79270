import { normalise } from './normalise';

/** The letters of Arabic as Latin transliterations write them; ayn and hamza are left out. */
const ARABIC: Readonly<Record<string, string>> = {
  ...{ ا: 'a', و: 'u', ي: 'i' },
  ...{ ب: 'b', ت: 't', ث: 't', ج: 'j', ح: 'h', خ: 'k', د: 'd', ذ: 'd', ر: 'r', ز: 's' },
  ...{ س: 's', ش: 's', ص: 's', ض: 'd', ط: 't', ظ: 's', غ: 'g', ف: 'f', ق: 'q', ك: 'k' },
  ...{ ل: 'l', م: 'm', ن: 'n', ه: 'h' },
};

/** Latin spellings of one sound, longest first. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  // Giuba as Italian writes Juba, Ranque as French and Spanish write Renk, Rhat as French wrote Ghat.
  [/\bgi(?=[aou])/g, 'j'],
  [/qu(?=[ei])/g, 'k'],
  [/\brh/g, 'G'],
  [/\by(?=[aeiou])/g, 'Y'],
  [/dj|zh/g, 'j'],
  [/kh|ck|c(?![eih])|x/g, 'k'],
  [/gh/g, 'G'],
  [/sh|ch|c(?=[ei])/g, 's'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ph|v/g, 'f'],
  // Arabic has no p, and Italian and Spanish ears no z.
  [/p/g, 'b'],
  [/z/g, 's'],
  [/[ey]/g, 'i'],
  [/[ow]/g, 'u'],
];

/** A word that begins with this letter is heard as Yei, or as Spanish hears Juba: Yuba. */
const FIRST_Y = /Y/g;

/**
 * Sounds that countries speak in several ways: Gedaref is القضارف and El Geneina الجنينة. Each name is
 * prepared in all of them.
 */
const READINGS: readonly (readonly (readonly [RegExp, string])[])[] = [
  [
    [FIRST_Y, 'i'],
    [/g(?=i)/g, 'j'],
    [/q/g, 'k'],
  ],
  [
    [FIRST_Y, 'i'],
    [/[jq]/g, 'g'],
  ],
];

/** How a name is read, too, in which a word begins with y. */
const Y_AS_J: (typeof READINGS)[number] = [
  [FIRST_Y, 'j'],
  [/g(?=i)/g, 'j'],
  [/q/g, 'k'],
];

const LATIN_ARTICLE = /\b(?:al|el|as|es|ash|an|en|ar|er|ad|ed|at|et|az|ez) (?=\S)/g;
const ARABIC_ARTICLE = /(?<!\S)ال(?=\S{3})/g;
const ARABIC_LETTER = /[\u0600-\u06ff]/;
const DOUBLED = /(.)\1+/g;
/** Vowels carry little across spellings (Salloum, Sallum, السلوم); also a final h. */
const VOWELS = /[aiu]|h(?!\S)/g;
/** Readers of Arabic tell these apart by ear alone; a final h is the ending ة. */
const ONE_VOWEL = /a?h(?!\S)|i/g;

/** How a name sounds, in one alphabet for Latin and Arabic letters. */
export type Sound = {
  /** With all its vowels: Wau, Waw and واو are `uau`. */
  readonly heard: string;
  /** With the vowels that Arabic writes, in two kinds: روبكونا and Rubkona are `rubkuna`. */
  readonly voiced: string;
  /** The consonants word by word: Salloum, As-Sallum and السلوم are `slm`. */
  readonly skeleton: readonly string[];
};

const replaceAll = (text: string, pairs: readonly (readonly [RegExp, string])[]): string =>
  pairs.reduce((rest, [spelling, sound]) => rest.replace(spelling, sound), text);

/** A normalised name without the articles that one map writes and another leaves out. */
export const withoutArticles = (text: string): string =>
  text.replace(LATIN_ARTICLE, '').replace(ARABIC_ARTICLE, '');

/** How a name may sound, so that transliterations meet. */
export const soundsOf = (text: string): readonly Sound[] => {
  const letters = withoutArticles(normalise(text));
  const heard = [...replaceAll(letters, LATIN)]
    .map((letter) => ARABIC[letter] ?? (ARABIC_LETTER.test(letter) ? '' : letter))
    .join('');
  return (heard.includes('Y') ? [...READINGS, Y_AS_J] : READINGS).map((reading) => {
    const sound = replaceAll(heard, reading).toLowerCase().replace(DOUBLED, '$1');
    return {
      heard: sound.replaceAll(' ', ''),
      voiced: sound.replace(ONE_VOWEL, 'a').replace(DOUBLED, '$1').replaceAll(' ', ''),
      skeleton: sound.replace(VOWELS, '').split(' ').filter(Boolean),
    };
  });
};
