import type { Day } from '@waystation/domain';
import type { LayerSaid } from './layer-said';

/** How many dates the rows of the layers on show are from, and the oldest; null where all are of one date. */
export const mixedDates = (
  layers: readonly Pick<LayerSaid, 'dates'>[],
): { readonly count: number; readonly oldest: Day } | null => {
  const dates = [...new Set(layers.flatMap((layer) => layer.dates))];
  const [oldest] = dates.toSorted();
  return dates.length < 2 || oldest === undefined ? null : { count: dates.length, oldest };
};
