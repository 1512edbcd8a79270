import { textWidth } from '#map/labels/text-width';
import { element } from '#map/svg/markup';
import type { LegendIcon } from '../legend/legend-block';
import type { LargestAreas } from '../page/sheet-content';
import { barX, type ChartLook, chartIcon, chartText, fittedName, MUTED, mm } from './chart-parts';

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
/** From the top of a line to where its letters stand. */
const BASELINE = 1.05;

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

/** Bars of the areas with the largest numbers, each with its number and its change like for like. */
export const largestChart = (rows: LargestAreas['rows'], look: ChartLook): LegendIcon => {
  const { widthMm, letterMm } = look;
  const pitch = letterMm * PITCH;
  const most = Math.max(1, ...rows.map(({ value }) => value));
  const hasChange = rows.some(({ change }) => change !== '');
  const longest = Math.max(0, ...rows.map(({ name }) => textWidth(name, 'regular'))) * letterMm;
  const nameShare = hasChange
    ? NAME
    : Math.min(MOST_NAME, Math.max(NAME, longest / widthMm + CLEAR_OF_NAME));
  const room = {
    widthMm: widthMm * (nameShare - CLEAR_OF_NAME),
    letterMm,
    face: 'regular',
  } as const;
  const changeRoom = { ...room, widthMm: widthMm * (1 - NUMBER_END - 0.01) };
  const numberEnd = hasChange ? widthMm * NUMBER_END : widthMm;
  const widest = Math.max(0, ...rows.map(({ number }) => textWidth(number, 'semibold')));
  const barRoom = numberEnd - widthMm * nameShare - letterMm * (widest + CLEAR);
  const drawn = rows.map(({ name, value, number, change, newlyCounted }, index) => {
    const top = index * pitch;
    const y = top + letterMm * BASELINE;
    const width = (value / most) * barRoom;
    return [
      chartText(fittedName(name, room), { x: 0, y, anchor: 'start' }, look),
      ...newBar(
        value === 0 ? 0 : newlyCounted / value,
        {
          x: widthMm * nameShare,
          y: top + (letterMm * (PITCH - BAR)) / 2,
          width,
        },
        look,
      ),
      chartText(
        number,
        { x: numberEnd, y, anchor: 'end' },
        { ...look, attributes: { 'font-weight': 600 } },
      ),
      chartText(
        fittedName(change, changeRoom),
        { x: widthMm, y, anchor: 'end' },
        { ...look, attributes: { fill: MUTED } },
      ),
    ].join('');
  });
  return chartIcon(look, rows.length * pitch, drawn.join(''));
};
