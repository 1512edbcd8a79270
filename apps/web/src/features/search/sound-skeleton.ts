import { normalise } from './normalise';

/** The consonants of Arabic as Latin transliterations write them; vowels and hamza are left out. */
const ARABIC: Readonly<Record<string, string>> = {
  ب: 'b',
  ت: 't',
  ث: 't',
  ج: 'j',
  ح: 'h',
  خ: 'k',
  د: 'd',
  ذ: 'd',
  ر: 'r',
  ز: 'z',
  س: 's',
  ش: 's',
  ص: 's',
  ض: 'd',
  ط: 't',
  ظ: 'z',
  غ: 'g',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
  ه: 'h',
};

/** Latin spellings of one sound, longest first. */
const LATIN: readonly (readonly [RegExp, string])[] = [
  [/dj|zh|g(?=[ei])/g, 'j'],
  [/kh|ck|q|c(?![eih])|x/g, 'k'],
  [/gh/g, 'g'],
  [/sh|ch|c(?=[ei])/g, 's'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/ph|v/g, 'f'],
];

const ARTICLE = /^(?:(?:al|el|as|es|ash|an|en|ar|er|ad|ed|at|az) |ال)/;
/** Vowels carry little across spellings (Salloum, Sallum, السلوم); also w and y, and a final h. */
const VOWELS = /[aeiouwy]|h\b/g;
const DOUBLED = /(.)\1+/g;

/**
 * The consonants of a name in one alphabet, so that transliterations meet: Salloum, As-Sallum and
 * السلوم are all `slm`. Coarse on purpose: a match by it ranks below every match by spelling.
 */
export const soundSkeleton = (text: string): string => {
  const latin = [...normalise(text).replace(ARTICLE, '')]
    .map((letter) => ARABIC[letter] ?? (/[\u0600-\u06ff]/.test(letter) ? '' : letter))
    .join('');
  const sounds = LATIN.reduce((word, [spelling, sound]) => word.replace(spelling, sound), latin);
  return sounds.replace(DOUBLED, '$1').replace(VOWELS, '').replaceAll(' ', '');
};
