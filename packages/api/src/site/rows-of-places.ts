import type { Day, Indicator, PlaceFigureRow } from '@waystation/domain';
import type { DisclosedOperation, DisclosedSexAge } from '../disclosure/disclosed-operation';

/** The newest row of each place in the indicator's own series; series are never mixed. */
export const rowsOfPlaces = async (
  { figures }: DisclosedOperation,
  indicator: Indicator | null,
  asOf: Day,
): Promise<readonly PlaceFigureRow[]> => {
  if (indicator === null || indicator.from === 'flows') {
    return [];
  }
  const { group, unit, measure, series } = indicator;
  const rows = await figures.ofPlaces({ group, unit, measure, asOf });
  return rows.filter((row) => row.series === series);
};

/** What the indicator's series published of each place by sex and age. */
export const sexAgesOfSites = async (
  { figures }: DisclosedOperation,
  indicator: Indicator | null,
  asOf: Day,
): Promise<readonly DisclosedSexAge[]> => {
  if (indicator === null || indicator.from === 'flows') {
    return [];
  }
  const { group, unit, measure, series } = indicator;
  return await figures.sexAgesOfPlaces({ group, unit, measure, series, asOf });
};
