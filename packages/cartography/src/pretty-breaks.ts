import { breaksAfter, CLASS_COUNTS, type ClassBreaks } from './class-breaks';
import { countClasses } from './class-of';
import { roundSteps } from './round-steps';
import { spanAboveZero } from './span-above-zero';

const LADDER_STEPS = [1, 2, 5] as const;

/** 1, 2, 5, 10, 20, 50 … from a power of ten up to a number, rising. */
const ladderBelow = (highest: number, decimals: number): readonly number[] => {
  const powers = Math.max(0, Math.ceil(Math.log10(highest))) + decimals;
  return Array.from({ length: powers + 1 }, (_, power) =>
    LADDER_STEPS.map((step) => step * 10 ** (power - decimals)),
  )
    .flat()
    .filter((rung) => rung < highest);
};

/** Every way to take so many rungs, or fewer, at an even stride; the highest rungs come first. */
const ladders = (rising: readonly number[], limits: number): readonly (readonly number[])[] => {
  const rungs = rising.toReversed();
  return [1, 2, 3].flatMap((stride) =>
    rungs.map((_, top) =>
      Array.from({ length: limits }, (_rung, step) => rungs[top + step * stride]).filter(
        (rung) => rung !== undefined,
      ),
    ),
  );
};

/** A number is round while at most so many of its steps make the highest one: 2 000 002 is none. */
const MOST_STEPS = 100;

/** Every way to cut a range by evenly spaced round numbers into so many classes, or fewer; the finest first. */
const evenSteps = (
  lowest: number,
  highest: number,
  classes: number,
): readonly (readonly number[])[] =>
  Array.from({ length: classes - 1 }, (_, fewer) => {
    const [first = 0, second = 0, ...rest] = roundSteps(lowest, highest, classes - fewer);
    return highest > MOST_STEPS * (second - first) ? [] : [first, second, ...rest];
  })
    .map((steps) => steps.filter((step) => step > lowest && step < highest))
    .filter((inside) => inside.length < classes);

/** How evenly numbers spread over classes: Shannon entropy in bits, 0 where all are in one. */
const evenness = (counts: readonly number[]): number => {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts
    .filter((count) => count > 0)
    .reduce((sum, count) => sum - (count / total) * Math.log2(count / total), 0);
};

/**
 * Classes with round limits for numbers of any size: of all ladders (1, 2, 5, 10, 20 … at an even
 * stride), which fit numbers of many magnitudes, and all even steps (`roundSteps`), which fit numbers of
 * one, that give so many classes or fewer, the one over which the numbers spread most evenly; where two
 * spread alike, the ladder and the finer one. Zeros take no part.
 */
export const prettyBreaks = (
  values: readonly number[],
  classes: number = CLASS_COUNTS.usual,
  decimals = 0,
): ClassBreaks => {
  const { positive, lowest, highest } = spanAboveZero(values);
  const wanted = { method: 'pretty', classes, decimals } as const;
  const candidates = [
    ...ladders(ladderBelow(highest, decimals), classes - 1),
    ...evenSteps(lowest, highest, classes),
  ];
  const scored = candidates.map((limits) => {
    const breaks = breaksAfter(wanted, limits);
    return { breaks, score: evenness(countClasses(positive, breaks)) };
  });
  const best = scored.reduce<(typeof scored)[number] | null>(
    (kept, candidate) =>
      kept === null || candidate.score > kept.score + Number.EPSILON * 8 ? candidate : kept,
    null,
  );
  return best?.breaks ?? breaksAfter(wanted, []);
};
