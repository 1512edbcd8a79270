import { element, escaped } from '../svg/markup';

/** Arabic, with the digits, commas and marks that it shares with other scripts, and signs that Noto Sans lacks. */
const IN_VAZIRMATN = '\\p{Script_Extensions=Arabic}≈≠≤≥';

const VAZIRMATN = new RegExp(`[${IN_VAZIRMATN}]`, 'u');

/** Whether a text has characters that are set in Vazirmatn, not in Noto Sans. */
export const needsVazirmatn = (text: string): boolean => VAZIRMATN.test(text);

/** The fonts of print, as an SVG names them, for words without Arabic letters. */
export const FONT_FAMILY = 'Noto Sans, Vazirmatn';

/**
 * The fonts for a text. The first is what Typst sets all of it in, whatever follows. In Noto Sans Arabic dots
 * are pieces beside their letters, so that no program finds a word in a PDF; in Vazirmatn they are one.
 */
export const fontFamilyFor = (text: string): string =>
  needsVazirmatn(text) ? 'Vazirmatn, Noto Sans' : FONT_FAMILY;

/** Signs that Vazirmatn has, too, and marks of direction, which nobody sees. */
const SIGNS = String.raw`\u2066-\u2069 \-–—.,/:;'’·()\[\]«»&+?!"`;

/**
 * Words of one script with the signs round and between them. Between two pieces in Noto Sans an Arabic
 * one can lose letters where Typst looks for those of the whole line in one font.
 */
const PIECES = new RegExp(`([${SIGNS}]*[${IN_VAZIRMATN}][${IN_VAZIRMATN}\\p{M}${SIGNS}]*)`, 'u');

/**
 * Between thousands. Typst sets a line of both scripts in Vazirmatn where that has all its letters, and its narrow
 * space is a third of others': numbers would run together. Nothing is broken into lines here.
 */
const seenSpaces = (text: string): string => text.replaceAll('\u202f', '\u2009');

/** A text as markup; where it is of several scripts, each piece in its own fonts, signs and numbers too. */
export const inFonts = (text: string): string => {
  const pieces = text.split(PIECES).filter((piece) => piece !== '');
  return pieces.length < 2
    ? escaped(text)
    : pieces
        .map((piece) =>
          element(
            'tspan',
            // Inkscape drops the space at the end of a piece otherwise.
            { 'font-family': fontFamilyFor(piece), 'xml:space': 'preserve' },
            escaped(seenSpaces(piece)),
          ),
        )
        .join('');
};
