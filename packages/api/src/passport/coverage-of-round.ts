import {
  type AdminLevel,
  type Coverage,
  groupBy,
  type Operation,
  type Round,
  type RoundTotal,
} from '@waystation/domain';
import { areasReportedOn, type SeriesReads } from '../area/reported-on';

/** The areas that a series could report on, by level. */
export type KnownAreas = ReadonlyMap<AdminLevel, ReadonlySet<string>>;

type KnownReads = SeriesReads & { readonly operation: Pick<Operation, 'countries'> };

/** The operation's own countries are known beside outlines of others, drawn or not. */
const withOwnCountries = (
  byLevel: ReadonlyMap<AdminLevel, readonly { readonly pcode: string }[]>,
  countries: readonly string[],
) =>
  [...byLevel].map(([level, own]) => {
    const listed = new Set(own.map(({ pcode }) => pcode));
    const others = level === 0 ? countries.filter((iso3) => !listed.has(iso3)) : [];
    return [level, [...own, ...others.map((pcode) => ({ pcode }))]] as const;
  });

/** The areas known at each level in the countries that a series reports on. */
export const knownAreasOf = async (reads: KnownReads, series: string): Promise<KnownAreas> => {
  const loaded = groupBy(await reads.areas.list(null), (area) => area.level);
  const byLevel = withOwnCountries(loaded, reads.operation.countries);
  return new Map(
    await Promise.all(
      byLevel.map(async ([level, own]) => {
        const reportedOn = await areasReportedOn(reads, series, own);
        return [level, new Set<string>(reportedOn.map(({ pcode }) => pcode))] as const;
      }),
    ),
  );
};

/**
 * Coverage as published; else the areas listed of those known, at the deepest level listed. Listed
 * areas that are not known (Abyei, in South Sudan's rounds) are counted apart: like for like.
 */
export const coverageOfRound = (
  round: Round,
  totals: readonly RoundTotal[],
  known: KnownAreas = new Map(),
): Coverage | null => {
  if (round.coverage !== null) {
    return round.coverage;
  }
  const deepest = totals
    .filter((total) => total.round === round.id)
    .toSorted((a, b) => b.level - a.level)[0];
  const possible = deepest === undefined ? undefined : known.get(deepest.level);
  if (deepest === undefined || possible === undefined) {
    return null;
  }
  const assessed = deepest.pcodes.filter((pcode) => possible.has(pcode)).length;
  const outside = deepest.pcodes.length - assessed;
  return { assessed, known: possible.size, of: 'areas', outside };
};
