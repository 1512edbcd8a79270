import { breaksAfter, type ClassBreaks, MAX_CLASSES } from './class-breaks';
import { countClasses } from './class-of';

const LADDER_STEPS = [1, 2, 5] as const;

/** 1, 2, 5, 10, 20, 50 … below a number, rising. */
const ladderBelow = (highest: number): readonly number[] => {
  const powers = Math.max(0, Math.ceil(Math.log10(highest)));
  return Array.from({ length: powers + 1 }, (_, power) =>
    LADDER_STEPS.map((step) => step * 10 ** power),
  )
    .flat()
    .filter((rung) => rung < highest);
};

/** Every way to take up to four rungs at an even stride; the highest rungs come first. */
const ladders = (highest: number): readonly (readonly number[])[] => {
  const rungs = ladderBelow(highest).toReversed();
  return [1, 2, 3].flatMap((stride) =>
    rungs.map((_, top) =>
      Array.from({ length: MAX_CLASSES - 1 }, (_rung, step) => rungs[top + step * stride]).filter(
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
 * Classes with round limits (1, 2 or 5 × 10ⁿ) for numbers of any size: of all ladders of at most
 * four such limits at an even stride, the one over which the numbers spread most evenly; where two
 * spread alike, the finer one. Zeros take no part.
 */
export const prettyBreaks = (values: readonly number[]): ClassBreaks => {
  const positive = values.filter((value) => value > 0);
  const highest = Math.max(0, ...positive);
  const candidates = ladders(highest).map((limits) => breaksAfter('pretty', limits));
  const scored = candidates.map((breaks) => ({
    breaks,
    score: evenness(countClasses(positive, breaks)),
  }));
  const best = scored.reduce<(typeof scored)[number] | null>(
    (kept, candidate) =>
      kept === null || candidate.score > kept.score + Number.EPSILON * 8 ? candidate : kept,
    null,
  );
  return best?.breaks ?? { method: 'pretty', lower: [1] };
};
