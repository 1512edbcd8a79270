import type { RankOptions } from '@waystation/nearest';
import type { Roads } from './use-roads';

/** What a ranking is told of roads. */
export type ByRoad = Pick<RankOptions, 'roads' | 'roadState' | 'closuresTo' | 'closuresBeside'>;

/** What is known by road, as the ranking takes it; nothing where the straight line stands in. */
export const rankedBy = (roads: Roads): ByRoad =>
  roads.kind === 'known'
    ? {
        roads: roads.roads,
        closuresTo: roads.closuresTo,
        closuresBeside: roads.closuresBeside,
        roadState: 'used',
      }
    : {};
