import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { countryLettersOf, countryNamesOf } from './country-of-area';

/** What is needed to tell the countries that a series reports on from others. */
export type SeriesReads = {
  readonly areas: Pick<DisclosedOperation['areas'], 'list' | 'tree'>;
  readonly figures: Pick<DisclosedOperation['figures'], 'countriesOfSeries'>;
};

/**
 * Those of some areas that lie in the countries a series reports on. Boundaries of a neighbour are
 * loaded too where people come from there, and a series was never meant to assess them. All of them,
 * where the series names no country that the areas lie in.
 */
export const areasReportedOn = async <Area extends { readonly pcode: string }>(
  { areas, figures }: SeriesReads,
  series: string,
  candidates: readonly Area[],
): Promise<readonly Area[]> => {
  if (new Set(candidates.map(({ pcode }) => countryLettersOf(pcode))).size <= 1) {
    return candidates;
  }
  const [countries, tree] = await Promise.all([figures.countriesOfSeries(series), areas.tree()]);
  const own = candidates.filter(({ pcode }) =>
    countryNamesOf(pcode, tree).some((name) => countries.has(name)),
  );
  return own.length === 0 ? candidates : own;
};
