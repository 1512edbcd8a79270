import type { AdminLevel, AreaShapes } from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { failed, found, type Outcome } from '../outcome/outcome';

/** The screen geometry of a level. */
export const shapesOfLevel = async (
  { areas }: DisclosedOperation,
  level: AdminLevel,
): Promise<Outcome<AreaShapes>> => {
  const shapes = await areas.topology(level);
  return shapes === null ? failed({ code: 'levelNotLoaded', level }) : found(shapes);
};
