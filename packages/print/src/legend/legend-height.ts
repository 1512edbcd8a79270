import type { LegendBlock } from './legend-block';

/** In heights of letters: title and summary, a row, a line of notes, the words under arrows. */
const HEAD = 3.4;
const ROW = 1.75;
const NOTE = 1.35;
const ARROW_LABEL = 1.6;
const GAP = 1.6;

/** Words of more letters have the whole width of a column; of shorter rows two stand side by side. */
export const LONG_ROW = 24;

/** Letters that would stand beside the words of a row where its mark and its number are. */
const BESIDE_WORDS = 16;

/** A letter is about half as wide as high. */
const LETTERS_PER_HEIGHT = 0.5;

type LegendRoom = { readonly widthMm: number; readonly letterMm: number };

const heightOf = (
  { rows, notes, circles, arrows, counted, also }: LegendBlock,
  { widthMm, letterMm }: LegendRoom,
): number => {
  const isWide = counted !== '' || rows.length < 2;
  const short = rows.filter(({ text }) => text.length <= LONG_ROW).length;
  const letters = widthMm / (letterMm * LETTERS_PER_HEIGHT);
  const inTwo = rows.filter((row) => row.also !== undefined);
  const stacked = inTwo.filter((row) => `${row.text}${row.also}`.length > letters - BESIDE_WORDS);
  const lines =
    isWide || inTwo.length > 0 ? rows.length : Math.ceil(short / 2) * 1.3 + rows.length - short;
  const noted = notes.reduce((sum, note) => sum + Math.ceil(note.length / letters), 0);
  const arrowMm = Math.max(0, ...arrows.map(({ icon }) => icon.heightMm));
  return (
    letterMm *
      (HEAD +
        (counted.length > LONG_ROW ? ROW : 0) +
        lines * ROW +
        ((also === undefined ? 0 : 1) + stacked.length) * NOTE +
        noted * NOTE +
        (arrows.length > 0 ? ARROW_LABEL : 0) +
        GAP) +
    (circles?.icon.heightMm ?? 0) +
    arrowMm
  );
};

/** About how high a legend in one column will be; what is set over a map keeps names from under it. */
export const legendHeight = (blocks: readonly LegendBlock[], room: LegendRoom): number =>
  blocks.reduce((sum, block) => sum + heightOf(block, room), 0);

/** About how high the same is in columns: no block is divided, so they may differ by the highest. */
export const columnsHeight = (
  blocks: readonly LegendBlock[],
  { columns, ...room }: LegendRoom & { readonly columns: number },
): number => {
  const highest = Math.max(0, ...blocks.map((block) => heightOf(block, room)));
  return (legendHeight(blocks, room) + highest * (columns - 1)) / columns;
};
