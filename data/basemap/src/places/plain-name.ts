// Countries that write their names in another script: the marks that scholars put on Latin letters
// (Mişrātah) are not on the ground, not on humanitarian maps and not in the first font file.
const TRANSLITERATED: ReadonlySet<string> = new Set(
  (
    'AE AF AM BD BG BH BY DJ DZ EG ER ET GE GR IL IN IQ IR JO JP KG KH KP KR KW KZ LA LB LK LY MA MK ' +
    'MM MN MR NP OM PK PS QA RU SA SD SO SY TD TH TJ TM TN UA UZ YE'
  ).split(' '),
);

const COMBINING_MARKS = /\p{M}/gu;
const BEYOND_LATIN_1 = /[\u0100-\u{10ffff}]/u;

/** Name of a town without the marks of transliteration, where its country does not write in Latin letters. */
export const plainName = (name: string, iso2: string): string =>
  TRANSLITERATED.has(iso2) && BEYOND_LATIN_1.test(name)
    ? name
        .normalize('NFD')
        .replaceAll(COMBINING_MARKS, '')
        .replaceAll(/[‘’ʻʼ]/g, '’')
        .normalize('NFC')
    : name;
