import { textWidth } from '#map/labels/text-width';
import { element } from '#map/svg/markup';
import type { LegendIcon } from '../legend/legend-block';
import type { LargestAreas } from '../page/sheet-content';
import { barX, type ChartLook, chartIcon, chartText, MUTED, mm, nameLines } from './chart-parts';

/** Shares of the width, as in mockup 09: name, bar, number, change. */
const NAME = 0.31;
const NUMBER_END = 0.79;
/** Where no change is told, long names have some of its room. */
const MOST_NAME = 0.45;
/** Between a name and its bar, as a share of the width. */
const CLEAR_OF_NAME = 0.02;
/** Between the longest bar and its number, in heights of letters. */
const CLEAR = 0.6;

/** From one line to the next, in heights of letters. */
const PITCH = 1.5;
const BAR = 0.86;
/** From one line of a name to the next. */
const NAME_LINE = 1.15;
/** From the middle of a line to where its letters stand. */
const BASELINE = 0.3;

type Bar = { readonly x: number; readonly y: number; readonly width: number };

/** From one stroke of a hatched part to the next, in heights of letters. */
const STROKES = 0.32;

/** A bar whose end is hatched: so much of it was counted for the first time (design, section 7). */
const newBar = (share: number, { x, y, width }: Bar, look: ChartLook): readonly string[] => {
  const height = look.letterMm * BAR;
  const hatched = width * Math.min(1, share);
  const from = x + width - hatched;
  const solid = element('rect', {
    x: barX(x, width - hatched, look),
    y: mm(y),
    width: mm(width - hatched),
    height: mm(height),
    fill: look.fill,
  });
  if (hatched === 0) {
    return [solid];
  }
  const left = barX(from, hatched, look);
  const step = look.letterMm * STROKES;
  const strokes = Array.from({ length: Math.floor((hatched + height) / step) }, (_, index) => {
    const end = (index + 1) * step;
    const [top, bottom] = [Math.min(end, hatched), Math.max(0, end - height)];
    return `M${mm(left + bottom)} ${mm(y + Math.min(height, end))}L${mm(left + top)} ${mm(y + end - top)}`;
  });
  return [
    solid,
    element('rect', {
      x: left,
      y: mm(y),
      width: mm(hatched),
      height: mm(height),
      fill: 'none',
      stroke: look.fill,
      'stroke-width': 0.15,
    }),
    element('path', { d: strokes.join(''), stroke: look.fill, 'stroke-width': 0.2 }),
  ];
};

type Rows = LargestAreas['rows'];

type Lines = ReturnType<typeof nameLines>;

/** Where names end, bars stand and numbers end, from the start of a row. */
const columnsOf = (rows: Rows, { widthMm, letterMm }: ChartLook) => {
  const hasChange = rows.some(({ change }) => change !== '');
  const longest = Math.max(0, ...rows.map(({ name }) => textWidth(name, 'regular'))) * letterMm;
  const nameShare = hasChange
    ? NAME
    : Math.min(MOST_NAME, Math.max(NAME, longest / widthMm + CLEAR_OF_NAME));
  const numberEnd = hasChange ? widthMm * NUMBER_END : widthMm;
  const widest = Math.max(0, ...rows.map(({ number }) => textWidth(number, 'semibold')));
  return {
    nameMm: widthMm * (nameShare - CLEAR_OF_NAME),
    changeMm: widthMm * (1 - NUMBER_END - 0.01),
    barAt: widthMm * nameShare,
    barMm: numberEnd - widthMm * nameShare - letterMm * (widest + CLEAR),
    numberEnd,
  };
};

/** The lines of a name round the middle of its row. */
const linesAt = (
  { lines, letterMm }: Lines,
  at: { readonly x: number; readonly middle: number; readonly anchor: 'start' | 'end' },
  look: ChartLook & { readonly ink?: string },
): string =>
  lines
    .map((line, index) =>
      chartText(
        line,
        {
          x: at.x,
          y: at.middle + letterMm * (BASELINE + (index - (lines.length - 1) / 2) * NAME_LINE),
          anchor: at.anchor,
        },
        {
          ...look,
          attributes: {
            fill: look.ink,
            'font-size': letterMm === look.letterMm ? undefined : mm(letterMm),
          },
        },
      ),
    )
    .join('');

/**
 * Bars of the areas with the largest numbers, each with its number and its change like for like. Names
 * that are longer than their room have more lines: nothing is cut.
 */
export const largestChart = (rows: Rows, look: ChartLook): LegendIcon => {
  const { widthMm, letterMm } = look;
  const most = Math.max(1, ...rows.map(({ value }) => value));
  const { nameMm, changeMm, barAt, barMm, numberEnd } = columnsOf(rows, look);
  let top = 0;
  const drawn = rows.map(({ name, value, number, change, newlyCounted }) => {
    const own = nameLines(name, { widthMm: nameMm, letterMm, face: 'regular' });
    const changed = nameLines(change, { widthMm: changeMm, letterMm, face: 'regular' });
    const lines = Math.max(own.lines.length, changed.lines.length);
    const height = letterMm * (PITCH + (lines - 1) * NAME_LINE);
    const middle = top + height / 2;
    top += height;
    const bar = { x: barAt, y: middle - (letterMm * BAR) / 2, width: (value / most) * barMm };
    return [
      linesAt(own, { x: 0, middle, anchor: 'start' }, look),
      ...newBar(value === 0 ? 0 : newlyCounted / value, bar, look),
      chartText(
        number,
        { x: numberEnd, y: middle + letterMm * BASELINE, anchor: 'end' },
        { ...look, attributes: { 'font-weight': 600 } },
      ),
      linesAt(changed, { x: widthMm, middle, anchor: 'end' }, { ...look, ink: MUTED }),
    ].join('');
  });
  return chartIcon(look, top, drawn.join(''));
};
