import type { Position } from '@waystation/domain';
import { neededPoints } from '@waystation/picture';

/** Points of a line: 10 kB at most, more than a map of a screen's width shows. */
export const MOST_LINE_POINTS = 400;

/** About 10 m: nothing of it shows at the nearest that an answer's map goes. */
const FINEST_DEGREES = 1e-4;

/** Decimals of a degree that are a metre. */
const DECIMALS = 5;

const rounded = (degrees: number): number => Number(degrees.toFixed(DECIMALS));

/** A line with as many of its points as it needs, and no more than {@link MOST_LINE_POINTS}. */
export const lightLine = (line: readonly Position[]): readonly Position[] => {
  const thinned = (tolerance: number): readonly Position[] => {
    const points = neededPoints(line, tolerance);
    return points.length <= MOST_LINE_POINTS
      ? points.flatMap((index) => line.slice(index, index + 1))
      : thinned(tolerance * 2);
  };
  return thinned(FINEST_DEGREES).map(([longitude, latitude]) => [
    rounded(longitude),
    rounded(latitude),
  ]);
};
