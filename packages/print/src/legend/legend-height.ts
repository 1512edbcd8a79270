import type { LegendBlock } from './legend-block';

/** In heights of letters: title and summary, a row, a line of notes, the words under arrows. */
const HEAD = 3.4;
const ROW = 1.75;
const NOTE = 1.35;
const ARROW_LABEL = 1.6;
const GAP = 1.6;

/** Words of more letters have the whole width of a column; of shorter rows two stand side by side. */
export const LONG_ROW = 24;

/** Whether a row has the whole width of its column. */
const isLong = ({ text, also }: LegendBlock['rows'][number]): boolean =>
  Math.max(text.length, also?.length ?? 0) > LONG_ROW;

/** A letter is about half as wide as high. */
const LETTERS_PER_HEIGHT = 0.5;

type LegendRoom = { readonly widthMm: number; readonly letterMm: number };

const heightOf = (
  { rows, notes, circles, arrows, counted, also }: LegendBlock,
  { widthMm, letterMm }: LegendRoom,
): number => {
  const isWide = counted !== '' || rows.length < 2;
  const short = rows.filter((row) => !isLong(row)).length;
  const inTwo = rows.filter((row) => row.also !== undefined).length;
  const lines = isWide ? rows.length : Math.ceil(short / 2) * 1.3 + rows.length - short;
  const letters = widthMm / (letterMm * LETTERS_PER_HEIGHT);
  const noted = notes.reduce((sum, note) => sum + Math.ceil(note.length / letters), 0);
  const arrowMm = Math.max(0, ...arrows.map(({ icon }) => icon.heightMm));
  return (
    letterMm *
      (HEAD +
        (counted.length > LONG_ROW ? ROW : 0) +
        lines * ROW +
        ((also === undefined ? 0 : 1) + (isWide ? inTwo : inTwo / 2)) * NOTE +
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
