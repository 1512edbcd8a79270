import { isClosedTo, type PlaceId } from '@waystation/domain';
import type { Ground } from './ground';
import type { NearestAnswer } from './nearest-answer';
import { isOnTheGround } from './on-the-ground';
import type { NearestQuestion } from './question/nearest-question';
import { type RankOptions, rankCentres, USUAL_ROWS } from './rank-centres';
import { ROWS_ASKED, type RoadTarget, roadsByTarget, targetsIn } from './road-targets';
import { toldClosure } from './travel/told-closure';
import type { RoadAnswer, TravelTimes } from './travel/travel-times';

/** The roads change the order, and new rows come to the front; hardly ever more than once. */
const MOST_ROUNDS = 3;

type Roads = ReadonlyMap<PlaceId, RoadAnswer>;

/**
 * Ranks with a road network: the centres that stand first by straight line are asked for, and
 * ranked again with what the network says, until it was asked for all that then stand first. Where
 * it is away, the straight line answers and the answer says so.
 */
export const rankByRoad = async (
  question: NearestQuestion,
  ground: Ground,
  {
    times,
    rowsPerTier = USUAL_ROWS,
  }: { readonly times: TravelTimes } & Pick<RankOptions, 'rowsPerTier'>,
): Promise<NearestAnswer> => {
  const crossings = ground.crossings.flatMap(({ crossing: { place }, at }) =>
    at.status === 'closed' && place.position !== null && isOnTheGround(place)
      ? [place.position]
      : [],
  );
  const closures = ground.closures.filter((one) => isClosedTo(one, question.mode));
  const closed = [...crossings, ...closures.map(({ closure }) => closure.position)];
  const ask = async (targets: readonly RoadTarget[]): Promise<Roads | null> => {
    const to = targets.map(({ position }) => position);
    const answers = await times({ from: question.position, to, mode: question.mode, closed });
    return answers === null ? null : roadsByTarget(targets, answers);
  };
  const rowsToAsk = { rowsPerTier: Math.max(ROWS_ASKED, rowsPerTier) };
  let roads = await ask(targetsIn(rankCentres(question, ground, rowsToAsk)));
  if (roads === null) {
    return rankCentres(question, ground, { rowsPerTier, roadState: 'away' });
  }
  for (let round = 1; round < MOST_ROUNDS; round += 1) {
    const first = rankCentres(question, ground, { rowsPerTier, roads, isStillAsking: true });
    const targets = targetsIn(first, roads);
    const more = targets.length === 0 ? null : await ask(targets);
    if (more === null) {
      break;
    }
    roads = new Map([...roads, ...more]);
  }
  const told = (indexes: readonly number[] = []) =>
    indexes.flatMap((index) => {
      const one = closures[index - crossings.length];
      return one === undefined ? [] : [toldClosure(one)];
    });
  return rankCentres(question, ground, {
    rowsPerTier,
    roads,
    roadState: 'used',
    closuresTo: new Map([...roads].map(([id, road]) => [id, told(road.closed)])),
    closuresBeside: new Map(
      [...roads].map(([id, road]) => [id, told(road.kind === 'road' ? road.beside : [])]),
    ),
  });
};
