/** Zeros of the digits that readers of Arabic script type; the other nine follow each. */
const FOREIGN_ZEROS = [0x0660, 0x06f0] as const;

/** Signs that mean the same, as keyboards, word processors and scripts write them. */
const SIGNS: readonly (readonly [RegExp, string])[] = [
  [/\u066b/g, '.'],
  [/\u060c/g, ','],
  [/\u061b/g, ';'],
  [/[\u2212\u2010-\u2013]/g, '-'],
  [/''|[\u2033\u201c\u201d]/g, '"'],
  [/[\u2032\u2018\u2019\u02b9\u00b4`]/g, "'"],
  [/[\u00ba\u02da]/g, '°'],
  [/[()[\]\u200e\u200f\u202a-\u202e\u2066-\u2069\u0640]/g, ''],
  [/[:=\s]+/g, ' '],
];

/**
 * The words and letters of the four languages for directions and axes, as N, S, E, W, and Y and X for
 * latitude and longitude; O is west in French and Spanish. Empty: says nothing.
 */
const WORDS: Readonly<Record<string, string>> = {
  ...Object.fromEntries('n north nord norte ش شمال شمالا'.split(' ').map((word) => [word, 'N'])),
  ...Object.fromEntries('s south sud sur ج جنوب جنوبا'.split(' ').map((word) => [word, 'S'])),
  ...Object.fromEntries('e east est este ق شرق شرقا'.split(' ').map((word) => [word, 'E'])),
  ...Object.fromEntries('w o west ouest oeste غ غرب غربا'.split(' ').map((word) => [word, 'W'])),
  ...Object.fromEntries('lat latitude latitud العرض عرض'.split(' ').map((word) => [word, 'Y'])),
  ...Object.fromEntries(
    'lon long lng longitude longitud الطول طول'.split(' ').map((w) => [w, 'X']),
  ),
  ...Object.fromEntries('geo خط دائرة'.split(' ').map((word) => [word, ''])),
};

/** Western digits in place of Arabic-Indic and Persian ones. */
export const withWesternDigits = (text: string): string =>
  text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => {
    const code = digit.charCodeAt(0);
    const zero = FOREIGN_ZEROS.findLast((first) => code >= first) ?? code;
    return String(code - zero);
  });

/**
 * A text in the few signs that coordinates are read from: digits, `.,;-+°'"`, N S E W for directions
 * and Y X for axes. Null where it has a word that is none of them: then it is a name.
 */
export const plainCoordinateText = (text: string): string | null => {
  const signed = SIGNS.reduce(
    (rest, [sign, plain]) => rest.replace(sign, plain),
    withWesternDigits(text.normalize('NFC')),
  );
  const words = signed.replace(/[\p{L}\p{M}]+/gu, (word) => WORDS[word.toLowerCase()] ?? '?');
  const plain = words.trim().replace(/[.,;]$/, '');
  return /^[\d.,;+\-°'" NSEWYX/]+$/.test(plain) && /\d/.test(plain) ? plain : null;
};
