/** Marks over and under letters, including Arabic vowel signs and the tatweel. */
const MARKS = /[\p{M}\u0640]/gu;
/** Apostrophes of all kinds, also as written for hamza and ayn: Ra’s, Ma'di, ʿAmr. */
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

/** A text without case, accents, apostrophes and punctuation, so that spellings can be compared. */
export const normalise = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[أإآٱىئؤة]/g, (letter) => ARABIC_TWINS[letter] ?? letter)
    .normalize('NFD')
    .replace(MARKS, '')
    .replace(APOSTROPHES, '')
    .replace(NOT_LETTERS, ' ')
    .trim();
