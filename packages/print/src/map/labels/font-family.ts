import { element, escaped } from '../svg/markup';

const ARABIC = /\p{Script=Arabic}/u;

/** The fonts of print, as an SVG names them, for words without Arabic letters. */
export const FONT_FAMILY = 'Noto Sans, Vazirmatn';

/**
 * The fonts for a text. The first is what Typst sets all of it in, whatever follows. In Noto Sans Arabic dots
 * are pieces beside their letters, so that no program finds a word in a PDF; in Vazirmatn they are one.
 */
export const fontFamilyFor = (text: string): string =>
  ARABIC.test(text) ? 'Vazirmatn, Noto Sans' : FONT_FAMILY;

/** Words of one script, with the spaces between them. */
const PIECES = /(\p{Script=Arabic}[\p{Script=Arabic}\p{M} ]*)/u;

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
            escaped(piece),
          ),
        )
        .join('');
};
