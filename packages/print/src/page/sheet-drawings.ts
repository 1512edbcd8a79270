import { classColours, MAP_COLOURS } from '@waystation/cartography';
import { filledLines } from '#map/labels/break-lines';
import type { FaceName } from '#map/labels/faces';
import { textWidth } from '#map/labels/text-width';
import type { ChartLook } from '../charts/chart-parts';
import { largestChart } from '../charts/largest-chart';
import { trendChart } from '../charts/trend-chart';
import type { LegendIcon } from '../legend/legend-block';
import { letterOf, MM_PER_POINT, type Sheet } from './sheet';
import type { LargestAreas, SheetContent, SheetTable } from './sheet-content';
import type { SheetWanted } from './sheet-wanted';

/** Between columns of furniture, and between charts. */
export const GUTTER_MM = 6;

/** Round furniture that lies over the map. */
export const OVER_INSET_MM = 3;

/** Classes of a choropleth; bars have the colour of the highest. */
const CLASSES = 5;

/** How wide one column of furniture is. */
export const columnOf = ({ furniture, columns, isOver }: Sheet): number =>
  (furniture.width - (isOver ? OVER_INSET_MM * 2 : 0) - GUTTER_MM * (columns - 1)) / columns;

const lookOf = (sheet: Sheet, { words, wanted }: SheetWanted, widthMm: number): ChartLook => ({
  widthMm,
  letterMm: letterOf(sheet),
  isMirrored: words.direction === 'rtl',
  fill:
    classColours(CLASSES, { palette: wanted.view.classes.palette, theme: 'light' }).at(-1) ??
    '#a45a28',
});

type ChartWords = Pick<LargestAreas, 'title' | 'since' | 'notes'>;

/** The charts of a sheet; null: it has none. */
export type SheetDrawings = {
  /** Null also where a slot of a fixed height has no room for all. */
  readonly largest: LegendIcon | null;
  /** The first of them, where all have no room. */
  readonly fewer: LegendIcon | null;
  readonly trend: LegendIcon | null;
  readonly origins: LegendIcon | null;
};

/** In heights of letters, as the furniture's source sets them: from line to line, over a chart, over a note. */
const LINE = 1.2;
const OVER_CHART = 0.7;
const OVER_NOTE = 0.5;
/** Between a title and what has no room beside it. */
const UNDER_TITLE = 0.4;
const TITLE_LETTERS = 1.1;
const NOTE_LETTERS = 0.88;

/** How high a chart's title and notes are, in millimetres. */
const wordsHeight = (
  { title, since, notes }: ChartWords,
  { widthMm, letterMm, least }: { readonly [Name in 'widthMm' | 'letterMm' | 'least']: number },
): number => {
  const noteMm = Math.max(least, letterMm * NOTE_LETTERS);
  const titleMm = letterMm * TITLE_LETTERS;
  const besideMm = since === '' ? 0 : textWidth(since, 'regular') * noteMm + 2;
  const linesIn = (letters: number, text: string, face: FaceName): number =>
    filledLines(text.split(/\s+/u), letters, (line) => textWidth(line, face)).length;
  const noted = notes.map(
    (note) => linesIn(widthMm / noteMm, note, 'regular') * noteMm * LINE + letterMm * OVER_NOTE,
  );
  const isOneLine = textWidth(title, 'semibold') * titleMm + besideMm + 2 <= widthMm;
  return (
    (isOneLine ? 1 : linesIn(widthMm / titleMm, title, 'semibold')) * titleMm * LINE +
    (isOneLine || since === '' ? 0 : noteMm * LINE + letterMm * UNDER_TITLE) +
    letterMm * OVER_CHART +
    noted.reduce((sum, each) => sum + each, 0)
  );
};

/** Draws the charts of a sheet as wide as their slots. */
export const drawingsOf = (
  { largest, trend, origins }: SheetContent,
  sheet: Sheet,
  wanted: SheetWanted,
): SheetDrawings => {
  const { aside } = sheet;
  const isBeside = wanted.choice.template === 'charts' && aside !== null;
  const width = isBeside ? (aside.width - GUTTER_MM) / 2 : columnOf(sheet);
  const look = lookOf(sheet, wanted, width);
  const percent = (share: number): string => wanted.words.formats.percent(share, 0);
  const least = sheet.sizes.least * MM_PER_POINT;
  const roomOver = (words: ChartWords): number =>
    isBeside ? aside.height - wordsHeight(words, { ...look, least }) : Number.POSITIVE_INFINITY;
  const all = largest === null ? null : largestChart(largest.rows, look);
  return {
    largest: all !== null && largest !== null && all.heightMm <= roomOver(largest) ? all : null,
    fewer: largest?.fewer ? largestChart(largest.rows.slice(0, largest.fewer.count), look) : null,
    trend:
      trend === null || !isBeside
        ? null
        : trendChart(trend.rows, roomOver({ ...trend, since: '' }), { ...look, percent }),
    origins:
      origins === null
        ? null
        : largestChart(origins.rows, {
            ...look,
            widthMm: columnOf(sheet),
            fill: MAP_COLOURS.light.flow,
          }),
  };
};

/** A table as far as its slot goes, in columns beside each other. */
export type SetTable = {
  readonly columns: readonly (readonly (readonly string[])[])[];
  /** How many of how many rows are set; null: all. */
  readonly more: string | null;
  readonly rowMm: number;
};

/** In heights of letters: a row, the words over and under the table, and the least width of a column. */
const ROW = 1.5;
const TABLE_WORDS = 7;
/** The line that says how many rows are left out. */
const MORE_NOTE = 2.2;
const LEAST_COLUMN = 34;

/** The rows of a table that have room, the largest first; how many have none is said. */
export const setTable = (
  { rows, title, since, notes }: SheetTable,
  sheet: Sheet,
  { words }: Pick<SheetWanted, 'words'>,
): SetTable | null => {
  if (sheet.aside === null) {
    return null;
  }
  const letterMm = letterOf(sheet);
  const rowMm = letterMm * ROW;
  const least = sheet.sizes.least * MM_PER_POINT;
  const own = { widthMm: sheet.aside.width, letterMm, least };
  const wordsMm = wordsHeight({ title, since, notes }, own) + letterMm * MORE_NOTE;
  const room = sheet.aside.height - Math.max(wordsMm, letterMm * TABLE_WORDS);
  const most = Math.floor(room / rowMm) - 1;
  const columns = Math.max(1, Math.floor(sheet.aside.width / (letterMm * LEAST_COLUMN)));
  const shown = rows.slice(0, most * columns);
  const each = Math.max(1, Math.ceil(shown.length / columns));
  return {
    columns: Array.from({ length: Math.ceil(shown.length / each) }, (_, index) =>
      shown.slice(index * each, (index + 1) * each),
    ),
    more:
      shown.length === rows.length
        ? null
        : words.t('print.tableMore', { shown: shown.length, all: rows.length }),
    rowMm,
  };
};
