import type { RoadReport } from '@waystation/domain';
import { checkPosition, kmToNearest } from '@waystation/nearest';
import { boxOf } from '../centre/box-of';
import { groundOf } from '../centre/ground-of';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { failed, found, type Outcome } from '../outcome/outcome';

/**
 * Kilometres that a road reported closed lies far outside the operation; null: it can be meant, or
 * it was reported before. Exchanged coordinates are a failure: they would close another road.
 */
export const kmOutside = async (
  reads: DisclosedOperation,
  { says, at }: RoadReport,
): Promise<Outcome<number | null>> => {
  if (says.kind !== 'newClosure') {
    return found(null);
  }
  const [box, ground] = await Promise.all([boxOf(reads), groundOf(reads, new Date(at))]);
  const check = checkPosition(says.position, {
    box,
    kmToNearest: (position) => kmToNearest(ground, position),
  });
  if (check.kind === 'swapped') {
    const [latitude, longitude] = says.position;
    return failed({ code: 'positionSwapped', latitude, longitude });
  }
  return found(check.kind === 'outside' ? check.km : null);
};
