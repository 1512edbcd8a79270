import { filledLines } from '#map/labels/break-lines';
import { FACES, type FaceName } from '#map/labels/faces';
import { FONT_FAMILY, fontFamilyFor, inFonts } from '#map/labels/font-family';
import { textWidth } from '#map/labels/text-width';
import { drawnWords } from '#map/svg/drawn-words';
import { type Attributes, element } from '#map/svg/markup';
import type { LegendIcon } from '../legend/legend-block';

/** How a chart is set: its size on paper, the height of its letters, and whether it runs from the right. */
export type ChartLook = {
  readonly widthMm: number;
  readonly letterMm: number;
  readonly isMirrored: boolean;
  readonly fill: string;
};

/** The inks of a sheet. */
export const INK = '#16211f';
/** For what is said beside. */
export const MUTED = '#44514f';

/** Millimetres as written in a chart. */
export const mm = (value: number): number => Math.round(value * 100) / 100;

/** A place of a chart that runs from the left, as it is drawn. */
const placeX = (x: number, { isMirrored, widthMm }: ChartLook): number =>
  mm(isMirrored ? widthMm - x : x);

/** Where a bar of a width begins that starts at a place. */
export const barX = (x: number, width: number, look: ChartLook): number =>
  mm(look.isMirrored ? look.widthMm - x - width : x);

const ANCHORS = { start: 'end', middle: 'middle', end: 'start' } as const;

/** Text of a chart; it stays text, without a direction of its own (decision 031). */
export const chartText = (
  text: string,
  at: { readonly x: number; readonly y: number; readonly anchor: keyof typeof ANCHORS },
  look: ChartLook & { readonly attributes?: Attributes },
): string => {
  const written = look.isMirrored ? drawnWords(text) : text;
  return element(
    'text',
    {
      x: placeX(at.x, look),
      y: mm(at.y),
      'text-anchor': look.isMirrored ? ANCHORS[at.anchor] : at.anchor,
      'font-family': fontFamilyFor(written),
      ...look.attributes,
    },
    inFonts(written),
  );
};

/** Room for words of a chart: nothing of them is ever cut. */
export type ChartRoom = {
  readonly widthMm: number;
  readonly letterMm: number;
  readonly face: FaceName;
};

/**
 * Words in as many lines as their room needs, and how high their letters are there: those of a single
 * word that is wider than its room are smaller.
 */
export const nameLines = (name: string, { widthMm, letterMm, face }: ChartRoom) => {
  const lines = filledLines(name.split(/\s+/u), widthMm / letterMm, (line) =>
    textWidth(line, face),
  );
  const widest = Math.max(0, ...lines.map((line) => textWidth(line, face))) * letterMm;
  return { lines, letterMm: letterMm * Math.min(1, widthMm / Math.max(widest, 0.01)) };
};

/** A chart as a drawing of its own. */
export const chartIcon = (
  { widthMm, letterMm }: ChartLook,
  heightMm: number,
  inside: string,
): LegendIcon => ({
  svg: element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      width: `${mm(widthMm)}mm`,
      height: `${mm(heightMm)}mm`,
      viewBox: `0 0 ${mm(widthMm)} ${mm(heightMm)}`,
    },
    element(
      'g',
      {
        'font-family': FONT_FAMILY,
        'font-size': mm(letterMm),
        'font-weight': FACES.regular.weight,
        fill: INK,
      },
      inside,
    ),
  ),
  widthMm,
  heightMm,
});
