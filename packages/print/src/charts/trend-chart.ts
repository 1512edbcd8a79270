import { textWidth } from '#map/labels/text-width';
import { element } from '#map/svg/markup';
import type { LegendIcon } from '../legend/legend-block';
import type { SheetTrend } from '../page/sheet-content';
import { barX, type ChartLook, chartIcon, chartText, INK, MUTED, mm } from './chart-parts';

/** Below this share covered a round is drawn hollow (design, section 7). */
const LOW_COVERAGE = 0.9;

/** Of a column's room so much is the column; the widest is a bar, not a block. */
const FILLED = 0.62;
const WIDEST_MM = 12;

/** Lines under the columns: number of the round, date, share covered. */
const LINES = 3;
const LINE = 1.35;

type Row = SheetTrend['rows'][number];

/** The words of the newest column stand at the edge, nearer to the next than to its own. */
const CLEAR = 1.5;

/** Every so many columns one is named, so that names do not touch. */
const stepOf = (rows: readonly Row[], pitchMm: number, letterMm: number): number => {
  const widest = Math.max(...rows.map(({ date }) => textWidth(date, 'regular'))) * letterMm;
  return Math.max(1, Math.ceil((widest * CLEAR + letterMm) / pitchMm));
};

/** Words of the first and last columns stand at the edge, where their middle would push them over it. */
const placeOf = (text: string, middle: number, { widthMm, letterMm }: ChartLook) => {
  const half = (textWidth(text, 'semibold') * letterMm) / 2;
  if (middle < half) {
    return { x: 0, anchor: 'start' } as const;
  }
  return middle + half > widthMm
    ? ({ x: widthMm, anchor: 'end' } as const)
    : ({ x: middle, anchor: 'middle' } as const);
};

/**
 * One column a round at the same distance, its date under it; the rounds are never joined or added.
 * Hollow and dashed: it covered too little to be read like the others. `×`: it has no number.
 */
export const trendChart = (
  rows: readonly Row[],
  heightMm: number,
  look: ChartLook & { readonly percent: (share: number) => string },
): LegendIcon => {
  const { widthMm, letterMm } = look;
  const pitch = widthMm / rows.length;
  const width = Math.min(WIDEST_MM, pitch * FILLED);
  const base = heightMm - letterMm * LINE * LINES;
  const room = base - letterMm * LINE;
  const most = Math.max(1, ...rows.map(({ value }) => value ?? 0));
  const step = stepOf(rows, pitch, letterMm);
  const bars = rows.map(({ value, share }, index) => {
    const middle = pitch * (index + 0.5);
    const height = ((value ?? 0) / most) * room;
    const isLow = share !== null && share < LOW_COVERAGE;
    return element('rect', {
      x: barX(middle - width / 2, width, look),
      y: mm(base - height),
      width: mm(width),
      height: mm(height),
      fill: isLow ? 'none' : look.fill,
      stroke: look.fill,
      'stroke-width': 0.2,
      'stroke-dasharray': isLow ? '0.8 0.6' : undefined,
    });
  });
  const names = rows.flatMap(({ name, date, value, number, share }, index) => {
    const middle = pitch * (index + 0.5);
    // Over all columns that its words reach.
    const place = placeOf(number, middle, look);
    const wide = textWidth(number, 'regular') * letterMm;
    const reach = Math.ceil((place.anchor === 'middle' ? wide / 2 : wide) / pitch);
    const near = rows.slice(Math.max(0, index - reach), index + reach + 1);
    const highest = Math.max(0, ...near.map((each) => each.value ?? 0));
    const top = base - (highest / most) * room - letterMm * 0.4;
    // The newest is named, and from it back every so many.
    const isNamed = (rows.length - 1 - index) % step === 0;
    const over = isNamed || value === null ? [chartText(number, { ...place, y: top }, look)] : [];
    const under = [name, date, share === null ? '' : look.percent(share)].map((text, line) =>
      chartText(
        text,
        { ...placeOf(text, middle, look), y: base + letterMm * LINE * (line + 0.85) },
        { ...look, attributes: { fill: line === 0 ? INK : MUTED } },
      ),
    );
    return [...over, ...(isNamed ? under : [])];
  });
  const axis = element('path', {
    d: `M0 ${mm(base)}H${mm(widthMm)}`,
    stroke: INK,
    'stroke-width': 0.2,
  });
  return chartIcon(look, heightMm, [...bars, axis, ...names].join(''));
};
