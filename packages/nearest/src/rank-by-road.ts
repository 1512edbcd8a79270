import { isClosedTo } from '@waystation/domain';
import type { Ground } from './ground';
import type { NearestAnswer } from './nearest-answer';
import type { NearestQuestion } from './question/nearest-question';
import { type RankOptions, rankCentres } from './rank-centres';
import { toldClosure } from './travel/told-closure';
import type { TravelTimes } from './travel/travel-times';

/** Rows of each tier that the network is asked about: what is far by air is hardly near by road. */
const ROWS_ASKED = 25;

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
  const { centres } = rankCentres(question, ground, { rowsPerTier: ROWS_ASKED });
  const targets = centres.flatMap(({ id, position }) =>
    position === null ? [] : [{ id, position }],
  );
  const crossings = ground.crossings.flatMap(({ crossing, at }) =>
    at.status === 'closed' && crossing.place.position !== null ? [crossing.place.position] : [],
  );
  const closures = ground.closures.filter((one) => isClosedTo(one, question.mode));
  const answers = await times({
    from: question.position,
    to: targets.map(({ position }) => position),
    mode: question.mode,
    closed: [...crossings, ...closures.map(({ closure }) => closure.position)],
  });
  if (answers === null) {
    return rankCentres(question, ground, { ...options, roadState: 'away' });
  }
  const roads = new Map(
    targets.flatMap(({ id }, index) => {
      const answer = answers[index];
      return answer === undefined ? [] : [[id, answer] as const];
    }),
  );
  const closuresTo = new Map(
    [...roads].map(([id, { closed = [] }]) => [
      id,
      closed.flatMap((index) => {
        const one = closures[index - crossings.length];
        return one === undefined ? [] : [toldClosure(one)];
      }),
    ]),
  );
  return rankCentres(question, ground, { ...options, roads, roadState: 'used', closuresTo });
};
