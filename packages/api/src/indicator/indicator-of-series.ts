import type { Indicator } from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { failed, found, type Outcome } from '../outcome/outcome';
import { indicatorsOf } from './indicators-of';
import { LAST_POSSIBLE_DAY } from './last-possible-day';

/** The displacement stock of a series by its name; else the first thing the series counts. */
export const indicatorOfSeries = async (
  reads: DisclosedOperation,
  series: string,
): Promise<Outcome<Indicator>> => {
  const all = await indicatorsOf(reads, LAST_POSSIBLE_DAY);
  const own = all.filter((indicator) => indicator.series === series);
  const stock = own.find((one) => one.group === 'idp' && one.unit === 'individuals');
  const indicator = stock ?? own[0];
  return indicator === undefined
    ? failed({ code: 'seriesNotFound', series, known: [...new Set(all.map((one) => one.series))] })
    : found(indicator);
};
