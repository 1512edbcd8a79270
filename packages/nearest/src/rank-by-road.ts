import type { Ground } from './ground';
import type { NearestAnswer } from './nearest-answer';
import type { NearestQuestion } from './question/nearest-question';
import { type RankOptions, rankCentres } from './rank-centres';
import { roadsByTarget, roadTargets } from './road-targets';
import type { TravelTimes } from './travel/travel-times';

/**
 * Ranks with a road network: the centres that stand first by straight line are asked for, and
 * ranked again with what the network says. Where it is away, the straight line answers and the
 * answer says so.
 */
export const rankByRoad = async (
  question: NearestQuestion,
  ground: Ground,
  { times, rowsPerTier }: { readonly times: TravelTimes } & Pick<RankOptions, 'rowsPerTier'>,
): Promise<NearestAnswer> => {
  const options = rowsPerTier === undefined ? {} : { rowsPerTier };
  const targets = roadTargets(question, ground);
  const answers = await times({
    from: question.position,
    to: targets.map(({ position }) => position),
    mode: question.mode,
    closed: ground.crossings.flatMap(({ crossing, at }) =>
      at.status === 'closed' && crossing.place.position !== null ? [crossing.place.position] : [],
    ),
  });
  if (answers === null) {
    return rankCentres(question, ground, { ...options, roadState: 'away' });
  }
  const roads = roadsByTarget(targets, answers);
  return rankCentres(question, ground, { ...options, roads, roadState: 'used' });
};
