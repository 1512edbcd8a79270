import type { FigureTable } from '@waystation/charts';

/** A piece of a drawing in CSS pixels from its start, which is the right in a language from the right. */
export type Piece =
  | {
      readonly kind: 'text';
      readonly text: string;
      readonly x: number;
      /** Of the line that letters stand on. */
      readonly y: number;
      readonly size: number;
      readonly isBold: boolean;
      readonly isAtEnd: boolean;
      readonly fill: string;
    }
  | {
      readonly kind: 'box';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: string;
    }
  | {
      /** Something drawn already, which is not mirrored. */
      readonly kind: 'drawn';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      /** SVG of its own, placed from its left and top. */
      readonly markup: string;
    };

/** Figures as a drawing: what an SVG and a PNG both are made of. */
export type FigureDrawing = {
  readonly width: number;
  readonly height: number;
  readonly pieces: readonly Piece[];
};

/** How wide a text is, in CSS pixels. */
export type Measure = (
  text: string,
  font: { readonly size: number; readonly isBold: boolean },
) => number;

/** The colour of letters: what is taken out goes onto white, whatever theme the page has. */
const INK = '#16211f';
/** The colour of what stands under a drawing. */
export const MUTED = '#44514f';
const LINE = '#d5dbd9';
const BAR = '#0a5a6b';

/** The empty edge around a drawing, in CSS pixels. */
export const EDGE = 16;
const ROW = 22;
const GAP = 14;
const BAR_ROOM = 180;
/** A drawing is no narrower, so that its notes can be read. */
export const LEAST_WIDTH = 420;

/** The letters of the title. */
const TITLE = { size: 16, isBold: true } as const;
const HEAD = { size: 12, isBold: true } as const;
const CELL = { size: 13, isBold: false } as const;
/** The letters of what stands under a drawing. */
export const NOTE = { size: 11, isBold: false } as const;

type Font = { readonly size: number; readonly isBold: boolean };

type Written = { readonly measure: Measure; readonly font: Font };

/** A word in pieces that are no wider than the room: addresses have no spaces. */
const inPieces = (word: string, room: number, { measure, font }: Written): readonly string[] => {
  if (measure(word, font) <= room) {
    return [word];
  }
  const pieces: string[] = [''];
  for (const letter of word) {
    const longer = `${pieces.at(-1)}${letter}`;
    if (measure(longer, font) <= room) {
      pieces[pieces.length - 1] = longer;
    } else {
      pieces.push(letter);
    }
  }
  return pieces;
};

/** A text in lines that are no wider than the room. */
export const inLines = (
  text: string,
  room: number,
  { measure, font }: Written,
): readonly string[] => {
  const lines: string[] = [];
  for (const word of text.split(' ').flatMap((each) => inPieces(each, room, { measure, font }))) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} ${word}`;
    if (last !== undefined && measure(longer, font) <= room) {
      lines[lines.length - 1] = longer;
    } else {
      lines.push(word);
    }
  }
  return lines;
};

/** A text in a drawing. */
export const textPiece = (
  words: string,
  at: { readonly x: number; readonly y: number },
  {
    font,
    isAtEnd = false,
    fill = INK,
  }: {
    readonly font: Font;
    readonly isAtEnd?: boolean;
    readonly fill?: string;
  },
): Piece => ({ kind: 'text', text: words, ...at, ...font, isAtEnd, fill });

/**
 * Where columns stand. Digits run from the left in every language, so that their ones stand under each
 * other only where numbers end at the right: at the end of a column, or its start in a mirrored table.
 */
const columnsOf = (
  { columns, rows }: FigureTable,
  { measure, direction }: { readonly measure: Measure; readonly direction: 'ltr' | 'rtl' },
) => {
  let x = EDGE;
  const placed = columns.map(({ label, isNumber }, index) => {
    const widths = rows.map(({ cells }) => measure(cells[index]?.text ?? '', CELL));
    const width = Math.ceil(Math.max(measure(label, HEAD), ...widths));
    const isAtEnd = isNumber && direction === 'ltr';
    const column = { label, isAtEnd, at: isAtEnd ? x + width : x };
    x += width + GAP;
    return column;
  });
  return { placed, end: x };
};

const barsOf = ({ rows }: FigureTable, x: number, top: number): readonly Piece[] => {
  const most = Math.max(1, ...rows.map(({ bar }) => Math.abs(bar ?? 0)));
  return rows.flatMap(({ bar }, index) =>
    bar === undefined || bar === null
      ? []
      : [
          {
            kind: 'box',
            x,
            y: top + index * ROW + 6,
            width: (Math.abs(bar) / most) * BAR_ROOM,
            height: 10,
            fill: BAR,
          },
        ],
  );
};

/** What is taken out, with the line under its title that says of what and of when it is. */
export type Taken = FigureTable & { readonly under: string };

const TITLE_LINE = TITLE.size + 6;
const UNDER_LINE = NOTE.size + 5;

/** The title and what stands under it, from the top; `height`: of all of it. */
export const headOf = (
  { title, under }: Pick<Taken, 'title' | 'under'>,
  room: number,
  measure: Measure,
): { readonly height: number; readonly pieces: readonly Piece[] } => {
  const titles = inLines(title, room, { measure, font: TITLE });
  const lines = inLines(under, room, { measure, font: NOTE });
  const below = EDGE + titles.length * TITLE_LINE;
  return {
    height: below + lines.length * UNDER_LINE,
    pieces: [
      ...titles.map((words, index) =>
        textPiece(words, { x: EDGE, y: EDGE + index * TITLE_LINE + TITLE.size }, { font: TITLE }),
      ),
      ...lines.map((words, index) =>
        textPiece(
          words,
          { x: EDGE, y: below + index * UNDER_LINE + NOTE.size },
          { font: NOTE, fill: MUTED },
        ),
      ),
    ],
  };
};

/** Draws figures with their title, bars where they have any, and what must be read with them. */
export const figureDrawing = (
  table: Taken,
  measure: Measure,
  direction: 'ltr' | 'rtl',
): FigureDrawing => {
  const { title, rows, notes, references = [] } = table;
  const { placed, end } = columnsOf(table, { measure, direction });
  const hasBars = rows.some(({ bar }) => bar !== undefined);
  const inside = Math.max(LEAST_WIDTH, measure(title, TITLE) + EDGE * 2, end - GAP + EDGE);
  const width = Math.ceil(Math.max(inside, hasBars ? end + BAR_ROOM + EDGE : 0));
  const head = headOf(table, width - EDGE * 2, measure);
  const headLine = head.height + ROW - 4;
  const top = headLine + 8;
  const bottom = top + rows.length * ROW;
  const lines = [...notes, ...references].flatMap((note) =>
    inLines(note, width - EDGE * 2, { measure, font: NOTE }),
  );
  return {
    width,
    height: bottom + EDGE + lines.length * (NOTE.size + 4) + EDGE / 2,
    pieces: [
      ...head.pieces,
      ...placed.map(({ label, isAtEnd, at }) =>
        textPiece(label, { x: at, y: headLine }, { font: HEAD, isAtEnd, fill: MUTED }),
      ),
      { kind: 'box', x: EDGE, y: top - 1, width: width - EDGE * 2, height: 1, fill: LINE },
      ...rows.flatMap(({ cells }, index) =>
        placed.map(({ isAtEnd, at }, column) =>
          textPiece(
            cells[column]?.text ?? '',
            { x: at, y: top + index * ROW + 16 },
            { font: CELL, isAtEnd },
          ),
        ),
      ),
      ...barsOf(table, end, top),
      ...lines.map((line, index) =>
        textPiece(
          line,
          { x: EDGE, y: bottom + EDGE + (index + 1) * (NOTE.size + 4) - 4 },
          { font: NOTE, fill: MUTED },
        ),
      ),
    ],
  };
};
