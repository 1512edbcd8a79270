import type { AdminLevel, Coverage, Round, RoundTotal } from '@waystation/domain';

/** How many areas are known at each level. */
export type KnownAreas = readonly { readonly level: AdminLevel; readonly areas: number }[];

/** Coverage as published; else the areas reported of those known, at the deepest level reported. */
export const coverageOfRound = (
  round: Round,
  totals: readonly RoundTotal[],
  known: KnownAreas,
): Coverage | null => {
  if (round.coverage !== null) {
    return round.coverage;
  }
  const deepest = totals
    .filter((total) => total.round === round.id)
    .toSorted((a, b) => b.level - a.level)[0];
  const level = known.find((one) => one.level === deepest?.level);
  return deepest === undefined || level === undefined
    ? null
    : { assessed: deepest.areas, known: level.areas, of: 'areas' };
};
