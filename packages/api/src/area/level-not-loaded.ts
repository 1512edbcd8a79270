import type { AdminLevel } from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { failed, type Outcome } from '../outcome/outcome';

/** The failure of a level without boundaries, with the levels that have some. */
export const levelNotLoaded = async (
  { areas, operation }: DisclosedOperation,
  level: AdminLevel,
): Promise<Outcome<never>> =>
  failed({
    code: 'levelNotLoaded',
    level,
    operation: operation.code,
    loaded: (await areas.levels()).map((one) => one.level),
  });
