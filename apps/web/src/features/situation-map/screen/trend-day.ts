import type { Day } from '@waystation/domain';
import type { MapView } from '@waystation/view';

/**
 * The day up to which a trend is asked for: rounds after the one shown stay, to go on to; a historical
 * case keeps to what was known on the day.
 */
export const trendDay = ({
  operation,
  indicator,
  day,
}: Pick<MapView, 'operation' | 'indicator' | 'day'>): Day => {
  const lastDay = indicator?.lastDay ?? day;
  return operation.replay === null && lastDay > day ? lastDay : day;
};
