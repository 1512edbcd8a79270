import {
  type AdminLevel,
  type Coverage,
  groupBy,
  type Round,
  type RoundTotal,
} from '@waystation/domain';
import { areasReportedOn, type SeriesReads } from '../area/reported-on';

/** How many areas a series could report on at each level. */
export type KnownAreas = readonly { readonly level: AdminLevel; readonly areas: number }[];

/** The areas known at each level in the countries that a series reports on. */
export const knownAreasOf = async (reads: SeriesReads, series: string): Promise<KnownAreas> => {
  const byLevel = groupBy(await reads.areas.list(null), (area) => area.level);
  return Promise.all(
    [...byLevel].map(async ([level, own]) => {
      const { length } = await areasReportedOn(reads, series, own);
      return { level, areas: length };
    }),
  );
};

/** Coverage as published; else the areas reported of those known, at the deepest level reported. */
export const coverageOfRound = (
  round: Round,
  totals: readonly RoundTotal[],
  known: KnownAreas = [],
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
