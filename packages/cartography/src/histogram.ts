import type { ClassBreaks } from './class-breaks';
import { classOf } from './class-of';
import { spanAboveZero } from './span-above-zero';

/** One bar: the numbers from `from` up to `to`, and the class that colours it. */
export type HistogramBar = {
  readonly from: number;
  readonly to: number;
  readonly count: number;
  readonly classIndex: number;
};

/** How numbers above zero lie; where they span several magnitudes the bars are equally wide in logarithms. */
export type Histogram = {
  readonly scale: 'linear' | 'log';
  readonly bars: readonly HistogramBar[];
};

const BARS = 32;

/** Over so many times the lowest, equal steps would put nearly everything into the first bar. */
const MAGNITUDES_APART = 50;

/**
 * The distribution behind a choropleth. Each bar has the class of its middle, so that colours change
 * where the breaks are as nearly as bars allow. No bars where no number is above zero.
 */
export const histogramOf = (values: readonly number[], breaks: ClassBreaks): Histogram => {
  const { positive, lowest, highest } = spanAboveZero(values);
  if (positive.length === 0) {
    return { scale: 'linear', bars: [] };
  }
  const scale = highest / lowest > MAGNITUDES_APART ? 'log' : 'linear';
  const { valueAt, shareOf } = axisOf(scale, lowest, highest);
  const counts = Array.from({ length: BARS }, () => 0);
  for (const value of positive) {
    const bar = Math.min(BARS - 1, Math.floor(shareOf(value) * BARS));
    counts[bar] = (counts[bar] ?? 0) + 1;
  }
  const bars = counts.map((count, index) => ({
    from: valueAt(index / BARS),
    to: valueAt((index + 1) / BARS),
    count,
    classIndex: classOf(valueAt((index + 0.5) / BARS), breaks) ?? 0,
  }));
  return { scale, bars };
};

/** Where numbers lie between the lowest and the highest, as a share 0 to 1, and back. */
export type HistogramAxis = {
  readonly shareOf: (value: number) => number;
  readonly valueAt: (share: number) => number;
};

/** The axis of a histogram from its lowest to its highest number. */
export const axisOf = (
  scale: Histogram['scale'],
  lowest: number,
  highest: number,
): HistogramAxis => {
  const into = scale === 'log' ? Math.log : (value: number) => value;
  const back = scale === 'log' ? Math.exp : (value: number) => value;
  const [start, width] = [into(lowest), into(highest) - into(lowest)];
  return {
    shareOf: (value) => (width === 0 ? 0 : Math.min(1, Math.max(0, (into(value) - start) / width))),
    valueAt: (share) => back(start + share * width),
  };
};
