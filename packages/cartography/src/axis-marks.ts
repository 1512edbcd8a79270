import type { Histogram } from './histogram';
import { niceFloor, roundSignificant } from './nice-number';

/** Fewer do not tell how an axis grows, and more do not fit under a panel's histogram. */
const MARKS = { fewest: 3, most: 4 } as const;

/** Digits that numbers of one magnitude are marked by, and how many magnitudes on; the plainest first. */
const LADDERS = [
  { digits: [1], stride: 1 },
  { digits: [1, 5], stride: 1 },
  { digits: [5], stride: 1 },
  { digits: [2], stride: 1 },
  { digits: [1], stride: 2 },
  { digits: [1], stride: 3 },
] as const;

/** Powers above this are beyond any number of people. */
const POWERS = { lowest: -6, highest: 12 } as const;

const hasEnough = (marks: readonly number[]): boolean =>
  marks.length >= MARKS.fewest && marks.length <= MARKS.most;

const rungsBetween = (
  { digits, stride }: (typeof LADDERS)[number],
  lowest: number,
  highest: number,
): readonly number[] => {
  const { lowest: from, highest: to } = POWERS;
  return Array.from({ length: (to - from) / stride + 1 }, (_, step) => from + step * stride)
    .flatMap((power) => digits.map((digit) => Number(`${digit}e${power}`)))
    .filter((rung) => rung >= lowest && rung <= highest);
};

const logarithmicMarks = (lowest: number, highest: number): readonly number[] => {
  const ladders = LADDERS.map((ladder) => rungsBetween(ladder, lowest, highest));
  const [plainest = []] = ladders;
  return ladders.find(hasEnough) ?? plainest;
};

const multiplesBetween = (step: number, lowest: number, highest: number): readonly number[] => {
  const first = Math.ceil(lowest / step);
  return Array.from({ length: Math.floor(highest / step) - first + 1 }, (_, index) =>
    roundSignificant((first + index) * step, 12),
  );
};

const evenMarks = (lowest: number, highest: number): readonly number[] => {
  const step = niceFloor((highest - lowest) / MARKS.fewest);
  const marks = multiplesBetween(step, lowest, highest);
  return marks.length > MARKS.most ? multiplesBetween(step * 2, lowest, highest) : marks;
};

/** The few round numbers that are written along the axis of a histogram, rising. */
export const axisMarks = (
  scale: Histogram['scale'],
  lowest: number,
  highest: number,
): readonly number[] => {
  if (lowest === highest) {
    return [lowest];
  }
  return scale === 'log' ? logarithmicMarks(lowest, highest) : evenMarks(lowest, highest);
};
