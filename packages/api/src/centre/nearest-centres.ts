import {
  checkPosition,
  type NearestAnswer,
  type NearestQuestion,
  type PositionCheck,
  rankByRoad,
  rankCentres,
  type TravelTimes,
  whereaboutsOf,
} from '@waystation/nearest';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { failed, found, type Outcome } from '../outcome/outcome';
import { boxOf } from './box-of';
import { groundOf } from './ground-of';

/** A question with the moment whose knowledge is wanted. */
export type AskedAt = {
  readonly question: NearestQuestion;
  readonly moment: Date;
  readonly rowsPerTier: number;
  /** Whether the asker wants the list even from where nobody of the operation is likely to be. */
  readonly isAnyway: boolean;
  /** A road network, if there is one. */
  readonly times: TravelTimes | null;
};

const LIKELY: PositionCheck = { kind: 'likely' };

/** The nearest centres that can take people in, by what this audience may know at a moment. */
export const nearestCentres = async (
  reads: DisclosedOperation,
  { question, moment, rowsPerTier, isAnyway, times }: AskedAt,
): Promise<Outcome<NearestAnswer>> => {
  const [longitude, latitude] = question.position;
  const [box, ground] = await Promise.all([boxOf(reads), groundOf(reads, moment)]);
  const check = isAnyway ? LIKELY : checkPosition(question.position, whereaboutsOf(ground, box));
  if (check.kind === 'swapped') {
    return failed({ code: 'positionSwapped', latitude: longitude, longitude: latitude });
  }
  if (check.kind === 'outside') {
    const { code } = reads.operation;
    const nearestKm = check.nearestKm === null ? null : Math.round(check.nearestKm);
    return failed({
      code: 'positionOutside',
      operation: code,
      km: Math.round(check.km),
      nearestKm,
    });
  }
  const answer =
    times === null
      ? rankCentres(question, ground, { rowsPerTier })
      : await rankByRoad(question, ground, { times, rowsPerTier });
  // Ages are told at the moment asked for, not at the end of its minute, which is yet to come.
  return found({ ...answer, moment: moment.toISOString() });
};
