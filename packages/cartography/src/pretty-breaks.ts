import { breaksAfter, CLASS_COUNTS, type ClassBreaks } from './class-breaks';
import { countClasses } from './class-of';

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

/** How evenly numbers spread over classes: Shannon entropy in bits, 0 where all are in one. */
const evenness = (counts: readonly number[]): number => {
  const total = counts.reduce((sum, count) => sum + count, 0);
  return counts
    .filter((count) => count > 0)
    .reduce((sum, count) => sum - (count / total) * Math.log2(count / total), 0);
};

/**
 * Classes with round limits (1, 2 or 5 × 10ⁿ) for numbers of any size: of all ladders of so many
 * such limits or fewer at an even stride, the one over which the numbers spread most evenly; where
 * two spread alike, the finer one. Zeros take no part.
 */
export const prettyBreaks = (
  values: readonly number[],
  classes: number = CLASS_COUNTS.usual,
  decimals = 0,
): ClassBreaks => {
  const positive = values.filter((value) => value > 0);
  const rungs = ladderBelow(Math.max(0, ...positive), decimals);
  const wanted = { method: 'pretty', classes, decimals } as const;
  const scored = ladders(rungs, classes - 1).map((limits) => {
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
