import type { RankOptions } from '@waystation/nearest';
import type { Roads } from './use-roads';

/** What is known by road, as the ranking takes it; nothing where the straight line stands in. */
export const rankedBy = (roads: Roads): Pick<RankOptions, 'roads' | 'roadState' | 'closuresTo'> =>
  roads.kind === 'known'
    ? { roads: roads.roads, closuresTo: roads.closuresTo, roadState: 'used' }
    : {};
