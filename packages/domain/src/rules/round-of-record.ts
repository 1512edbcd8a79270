import type { Day } from '../codes';
import type { Round } from '../round';
import { latestRoundAt, type StockPreference, stockSeriesAt } from './latest-stock';

/**
 * The round that "latest" means at a day for an operation: its stock series, then the newest
 * reporting date, then the preferred assessment type (domain rule 2). `series` asks for another
 * series by name; null: the stock series.
 */
export const roundOfRecordAt = (
  rounds: readonly Round[],
  asOf: Day,
  { series, ...preference }: StockPreference & { readonly series: string | null },
): Round | null => {
  const chosen = series ?? stockSeriesAt(rounds, asOf, preference.primarySeries);
  if (chosen === null) {
    return null;
  }
  const id = latestRoundAt(rounds, asOf, {
    series: chosen,
    assessmentPreference: preference.assessmentPreference,
  });
  return rounds.find((round) => round.id === id) ?? null;
};
