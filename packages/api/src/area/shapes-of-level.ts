import type { AdminLevel, AreaShapes } from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { found, type Outcome } from '../outcome/outcome';
import { levelNotLoaded } from './level-not-loaded';
import { newestDay } from './newest-day';

/** The screen geometry of a level, of every country that has boundaries there. */
export const shapesOfLevel = async (
  reads: DisclosedOperation,
  level: AdminLevel,
): Promise<Outcome<AreaShapes>> => {
  const own = await reads.areas.topologies(level);
  const [first] = own;
  return first === undefined
    ? await levelNotLoaded(reads, level)
    : found({
        level,
        validOn: newestDay(first.validOn, own),
        topologies: own.map(({ topology }) => topology),
      });
};
