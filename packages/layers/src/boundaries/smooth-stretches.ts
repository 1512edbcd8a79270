/** A stretch of a line: which pieces of it, how long in km, and whether it runs along another line. */
export type Stretch = {
  readonly from: number;
  /** One past the last piece. */
  readonly to: number;
  readonly km: number;
  readonly isAlong: boolean;
};

/** The runs of equal pieces of a line. */
export const stretchesOf = (
  pieces: readonly { readonly km: number; readonly isAlong: boolean }[],
): readonly Stretch[] => {
  const stretches: Stretch[] = [];
  for (const [index, { km, isAlong }] of pieces.entries()) {
    const last = stretches.at(-1);
    if (last?.isAlong === isAlong) {
      stretches[stretches.length - 1] = { ...last, to: index + 1, km: last.km + km };
    } else {
      stretches.push({ from: index, to: index + 1, km, isAlong });
    }
  }
  return stretches;
};

const joined = (stretches: readonly Stretch[]): readonly Stretch[] => {
  const result: Stretch[] = [];
  for (const stretch of stretches) {
    const last = result.at(-1);
    if (last?.isAlong === stretch.isAlong) {
      result[result.length - 1] = { ...last, to: stretch.to, km: last.km + stretch.km };
    } else {
      result.push(stretch);
    }
  }
  return result;
};

/**
 * Closes short gaps between stretches that run along, then drops short stretches that do: two
 * drawings of one border part here and there, and lines that only cross meet for a few kilometres.
 */
export const smoothStretches = (
  stretches: readonly Stretch[],
  { gapKm, leastKm }: { readonly gapKm: number; readonly leastKm: number },
): readonly Stretch[] => {
  const isInside = (index: number): boolean => index > 0 && index < stretches.length - 1;
  const closed = joined(
    stretches.map((stretch, index) =>
      !stretch.isAlong && stretch.km < gapKm && isInside(index)
        ? { ...stretch, isAlong: true }
        : stretch,
    ),
  );
  return joined(
    closed.map((stretch) =>
      stretch.isAlong && stretch.km < leastKm ? { ...stretch, isAlong: false } : stretch,
    ),
  );
};
