import type { ResidentLevel } from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { residentBase } from './resident-base';

/** Which levels have residents to relate figures to, from where and of when. */
export const residentLevels = async ({
  areas,
  figures,
}: DisclosedOperation): Promise<readonly ResidentLevel[]> => {
  const [counts, sources] = await Promise.all([areas.residentCounts(), figures.sources()]);
  return counts.map((count) => ({
    ...residentBase(count, sources),
    level: count.level,
    areas: count.areas,
  }));
};
