import { countryNamesOf } from '../area/country-of-area';
import type { OperationState } from './operation-state';

/** Abyei is listed with South Sudan under Sudan's letters; that makes Sudan no part of the operation. */
const isElsewhere = (names: readonly string[], countries: readonly string[]): boolean => {
  const iso3 = names.filter((name) => name.length === 3);
  return iso3.length > 0 && !iso3.some((name) => countries.includes(name));
};

/**
 * The countries of the areas that any round of a series lists, by every name they go by. One column
 * of each round is read: a round asks the same areas about all its columns. No count is in it.
 */
export const countriesOfSeries = (
  { operation, rounds, totals, tree, areaRows, remember }: OperationState,
  series: string,
): Promise<ReadonlySet<string>> =>
  remember(`countries of ${series}`, async () => {
    const [allRounds, allTotals] = await Promise.all([rounds(), totals()]);
    const own = allRounds.filter((round) => round.series === series);
    const listed = await Promise.all(
      own.map(({ id }) => {
        const column = allTotals.find((total) => total.round === id);
        return column === undefined ? [] : areaRows(id, column);
      }),
    );
    const areas = await tree();
    const pcodes = new Set(listed.flat().map(({ pcode }) => pcode));
    return new Set(
      [...pcodes].flatMap((pcode) => {
        const names = countryNamesOf(pcode, areas);
        return isElsewhere(names, operation.countries) ? [] : names;
      }),
    );
  });
