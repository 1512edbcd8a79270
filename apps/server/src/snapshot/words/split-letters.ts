import type { GlyphTexts } from './glyph-texts';
import type { LetterCode, LetterFonts } from './letter-fonts';
import type { Look, Showing, Shown, TextPiece } from './text-pieces';

/** The fonts of a page by their names on it. */
export type PageFonts = ReadonlyMap<string, GlyphTexts>;

/** A piece of text, and the marks over and under its letters, which are pieces of their own. */
export type MarkedPiece = { readonly piece: TextPiece; readonly marks: readonly TextPiece[] };

/** They order text and are drawn as nothing. */
const UNSEEN = /[\u200E\u200F\u2066-\u2069]/g;

const FROM_RIGHT = /\p{Script=Arabic}/u;

const EM = 1000;

/** Widths of letters that draw nothing, so that few of them are needed; what is missing is moved. */
const WIDTH_STEP = 20;

const rounded = (value: number): number => Math.round(value * 1000) / 1000;

/** A letter and its room on the line, in thousandths of the size of letters. */
type Cell = { readonly letter: string; readonly x: number; readonly width: number };

/** The letters that a glyph stands for, from left to right, as a reader types them. */
const lettersOf = (text: string): readonly string[] => {
  const letters = [...text.replaceAll(UNSEEN, '').replaceAll('\u00a0', ' ')];
  return FROM_RIGHT.test(text) ? letters.reverse() : letters;
};

const shared = (text: string, from: number, width: number): readonly Cell[] => {
  const letters = lettersOf(text);
  const share = width / letters.length;
  return letters.map((letter, at) => ({ letter, x: from + at * share, width: share }));
};

/** A glyph without width is a mark: it tells the letter that it belongs to, which tells itself, too. */
const cellsOf = ({ font, size, x, shown, actual }: Showing, fonts: PageFonts): readonly Cell[] => {
  const glyphs = fonts.get(font);
  let pen = (x * EM) / size;
  const told = shown.flatMap((each) => {
    if ('back' in each) {
      pen -= each.back;
      return [];
    }
    const from = pen;
    const width = glyphs?.widthOf(each.code) ?? 0;
    pen += width;
    return width === 0 ? [] : [{ from, width, text: glyphs?.textOf(each.code) ?? '' }];
  });
  const [first] = told;
  return actual === null || first === undefined
    ? told.flatMap(({ text, from, width }) => shared(text, from, width))
    : shared(actual, first.from, pen - first.from);
};

/** How letters are drawn, where their size is a thousand. */
const lookOf = ({ operators, lineWidth }: Look, size: number): string =>
  lineWidth === null
    ? operators
    : `${operators.replace(/\S+ w\n/, `${(lineWidth * EM) / size} w\n`)}1 Tr\n`;

const codesOf = (shown: readonly Shown[]): string =>
  shown
    .map((each) =>
      'back' in each
        ? `${each.back}`
        : `<${each.code.toString(16).toUpperCase().padStart(4, '0')}>`,
    )
    .join(' ');

/** What pieces draw, in thousandths of the size of letters, from a place on the line of the first. */
const drawingOf = ({ piece, marks }: MarkedPiece, from: number): string => {
  const [scale, flipped, x, y] = piece.matrix;
  const texts = [...marks, piece].flatMap(({ matrix, showings }) =>
    showings.map(({ font, size, shown, ...at }) => {
      const perUnit = EM / size;
      const dx = rounded(((matrix[2] - x) / scale + at.x) * perUnit - from);
      const dy = rounded(((matrix[3] - y) / -flipped - at.y) * perUnit);
      return `BT\n/${font} ${EM} Tf\n1 0 0 1 ${dx} ${dy} Tm\n[${codesOf(shown)}] TJ\nET\n`;
    }),
  );
  return `${lookOf(piece.look, piece.showings[0]?.size ?? EM)}${texts.join('')}`;
};

const hexCode = (code: number): string => `<${code.toString(16).toUpperCase().padStart(2, '0')}>`;

type Placed = { readonly at: LetterCode; readonly x: number; readonly width: number };

/** Showings of letters from left to right. */
const showingOf = (placed: readonly Placed[], size: number): string => {
  let pen = 0;
  return placed
    .map(({ at: { font, code }, x, width }) => {
      const back = rounded(pen - x);
      pen = x + width;
      const moved = back === 0 ? '' : `${back} `;
      return `/${font} ${size} Tf\n[${moved}${hexCode(code)}] TJ\n`;
    })
    .join('');
};

/**
 * A piece drawn as it was, with one letter of text after another from left to right, as programs that read PDF
 * expect: the first draws all of it, the others nothing. '': it says nothing, and what says nothing draws nothing.
 */
export const splitPiece = (marked: MarkedPiece, fonts: PageFonts, letters: LetterFonts): string => {
  const { matrix, showings } = marked.piece;
  const size = showings[0]?.size ?? EM;
  const placed = showings
    .flatMap((showing) => cellsOf(showing, fonts))
    .map(({ letter, x, width }, index): Placed => {
      const own = index === 0 ? rounded(width) : Math.floor(width / WIDTH_STEP) * WIDTH_STEP;
      const drawing = index === 0 ? drawingOf(marked, x) : '';
      return { at: letters.codeOf({ letter, width: own, drawing }), x, width: own };
    });
  const [scale, flipped, x, y] = matrix;
  return placed.length === 0
    ? ''
    : [
        `q\n${scale} 0 0 ${flipped} ${x} ${y} cm\nBT\n/ReversedChars BMC\n0 Tr\n1 0 0 -1 0 0 Tm\n`,
        showingOf(placed, size),
        'EMC\nET\nQ\n',
      ].join('');
};

/** Beyond this many heights of letters, text is on a line of its own. */
const APART = 3;

/**
 * A space, drawn as nothing, beside the line of a piece. Where outlines come right before the letters within, a
 * browser would take both for one line, and each letter that is not of the same font for two.
 */
export const separator = ({ matrix, showings }: TextPiece, letters: LetterFonts): string => {
  const [scale, flipped, x, y] = matrix;
  const size = showings[0]?.size ?? EM;
  const { font, code } = letters.codeOf({ letter: ' ', width: EM / 4, drawing: '' });
  const beside = y - flipped * size * APART;
  return [
    `q\n${scale} 0 0 ${flipped} ${x} ${beside} cm\nBT\n0 Tr\n/${font} ${size} Tf\n1 0 0 -1 0 0 Tm\n`,
    `[${hexCode(code)}] TJ\nET\nQ\n`,
  ].join('');
};

const textsOf = (piece: TextPiece, fonts: PageFonts): readonly string[] =>
  piece.showings.flatMap(({ font, shown, actual }) => [
    ...(actual === null ? [] : [actual]),
    ...shown.flatMap((each) => ('back' in each ? [] : (fonts.get(font)?.textOf(each.code) ?? ''))),
  ]);

const isOrdering = (text: string): boolean => lettersOf(text).length < [...text].length;

/** Whether a piece is of marks alone, which stand at a letter of another piece. */
const isOfMarks = (piece: TextPiece, fonts: PageFonts): boolean =>
  !textsOf(piece, fonts).some(isOrdering) &&
  piece.showings.every(({ font, shown }) =>
    shown.every((each) => 'back' in each || fonts.get(font)?.widthOf(each.code) === 0),
  );

/** Whether a piece is in Arabic, or only orders it, and has something that is not one letter for one glyph. */
const isTangled = (piece: TextPiece, fonts: PageFonts): boolean => {
  const texts = textsOf(piece, fonts);
  const isToldTwice = piece.showings.some(({ actual }) => actual !== null);
  return (
    texts.some(isOrdering) ||
    ((isToldTwice || texts.some((text) => [...text].length !== 1)) &&
      texts.some((text) => FROM_RIGHT.test(text)))
  );
};

/** The letters that marks stand at are those beside them that tell the same. */
const ownerOf = (
  index: number,
  pieces: readonly TextPiece[],
  fonts: PageFonts,
): TextPiece | undefined => {
  const told = pieces.slice(index, index + 1).flatMap((mark) => textsOf(mark, fonts))[0] ?? '';
  const isLetter = (piece: TextPiece): boolean => !isOfMarks(piece, fonts);
  const beside = [pieces.slice(index).find(isLetter), pieces.slice(0, index).findLast(isLetter)];
  return (
    beside.find((piece) => piece !== undefined && textsOf(piece, fonts).includes(told)) ??
    beside.find((piece) => piece !== undefined)
  );
};

/** The pieces that are not told letter by letter, each with its marks. */
export const tangledPieces = (
  pieces: readonly TextPiece[],
  fonts: PageFonts,
): readonly MarkedPiece[] => {
  const marks = new Map<TextPiece, TextPiece[]>();
  pieces.forEach((piece, index) => {
    const owner = isOfMarks(piece, fonts) ? ownerOf(index, pieces, fonts) : undefined;
    if (owner !== undefined) {
      marks.set(owner, [...(marks.get(owner) ?? []), piece]);
    }
  });
  return pieces
    .filter((piece) => marks.has(piece) || (!isOfMarks(piece, fonts) && isTangled(piece, fonts)))
    .map((piece) => ({ piece, marks: marks.get(piece) ?? [] }));
};
