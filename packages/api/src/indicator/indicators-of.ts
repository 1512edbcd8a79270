import { type Day, type Indicator, stockSeriesAt } from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { arrivalIndicators } from './arrival-indicators';
import { stockIndicators } from './stock-indicators';

type Unmarked = Omit<Indicator, 'isPrimary'>;

const isDisplacementStock = ({ group, unit, measure }: Unmarked): boolean =>
  group === 'idp' && unit === 'individuals' && measure === 'stock';

const primaryOf = (
  indicators: readonly Unmarked[],
  series: string | null,
): Unmarked | undefined => {
  const ofSeries = indicators.filter((one) => one.from === 'rounds' && one.series === series);
  return ofSeries.find(isDisplacementStock) ?? ofSeries[0] ?? indicators[0];
};

/**
 * Everything that the areas and sites of an operation can be coloured by. Primary is the
 * displacement stock of the series that has it at `asOf`; where no rounds are published, the series
 * of arrivals with the most entries.
 */
export const indicatorsOf = async (
  { operation, figures }: DisclosedOperation,
  asOf: Day,
): Promise<readonly Indicator[]> => {
  const [rounds, totals, flows] = await Promise.all([
    figures.rounds(),
    figures.roundTotals(),
    figures.flows(),
  ]);
  const indicators = [
    ...stockIndicators(rounds, totals),
    ...arrivalIndicators(flows).map(({ indicator }) => indicator),
  ];
  const series = stockSeriesAt(rounds, asOf, operation.primarySeries);
  const primary = primaryOf(indicators, series);
  return indicators.map((indicator) => ({ ...indicator, isPrimary: indicator === primary }));
};
