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
  const drawn = rows.map(({ name, value, number, change }, index) => {
    const top = index * pitch;
    const y = top + letterMm * BASELINE;
    const width = (value / most) * barRoom;
    return [
      chartText(fittedName(name, room), { x: 0, y, anchor: 'start' }, look),
      element('rect', {
        x: barX(widthMm * nameShare, width, look),
        y: mm(top + (letterMm * (PITCH - BAR)) / 2),
        width: mm(width),
        height: mm(letterMm * BAR),
        fill: look.fill,
      }),
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
