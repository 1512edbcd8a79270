import type { RankedCentre, RoadAnswer } from '@waystation/nearest';
import type { Roads } from './use-roads';

/** What a road network said of the way to a centre; nothing: it was not asked. */
export const roadTo = (roads: Roads, id: RankedCentre['id']): RoadAnswer | undefined =>
  roads.kind === 'known' ? roads.roads.get(id) : undefined;
