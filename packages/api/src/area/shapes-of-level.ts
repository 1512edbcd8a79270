import type { AdminLevel, AreaShapes } from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { failed, found, type Outcome } from '../outcome/outcome';
import { newestDay } from './newest-day';

/** The screen geometry of a level, of every country that has boundaries there. */
export const shapesOfLevel = async (
  { areas }: DisclosedOperation,
  level: AdminLevel,
): Promise<Outcome<AreaShapes>> => {
  const own = await areas.topologies(level);
  const [first] = own;
  return first === undefined
    ? failed({ code: 'levelNotLoaded', level })
    : found({
        level,
        validOn: newestDay(first.validOn, own),
        topologies: own.map(({ topology }) => topology),
      });
};
