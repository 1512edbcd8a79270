import { isClosedTo, type PlaceId, type Position } from '@waystation/domain';
import type { Ground } from './ground';
import type { NearestAnswer } from './nearest-answer';
import { isLocated, isOnTheGround } from './on-the-ground';
import type { NearestQuestion } from './question/nearest-question';
import type { Tier } from './rank/tiers';
import { type RankOptions, rankCentres, USUAL_ROWS } from './rank-centres';
import { toldClosure } from './travel/told-closure';
import type { RoadAnswer, TravelTimes } from './travel/travel-times';

/** Rows of each tier that the network is asked about: what is far by air is hardly near by road. */
const ROWS_ASKED = 25;

/** Tiers of centres that somebody may be sent to: the way to the others matters to nobody. */
const ASKED_TIERS: readonly Tier[] = ['fits', 'fitsInPart', 'unknown', 'standby'];

/** The roads change the order, and new rows come to the front; hardly ever more than once. */
const MOST_ROUNDS = 3;

type Target = { readonly id: PlaceId; readonly position: Position };

type Roads = ReadonlyMap<PlaceId, RoadAnswer>;

const targetsOf = ({ centres }: NearestAnswer, known: Roads): readonly Target[] =>
  centres.flatMap(({ id, position, precision, tier }) =>
    position === null || known.has(id) || !ASKED_TIERS.includes(tier) || !isLocated({ precision })
      ? []
      : [{ id, position }],
  );

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
  const ask = async (targets: readonly Target[]): Promise<Roads | null> => {
    const to = targets.map(({ position }) => position);
    const answers = await times({ from: question.position, to, mode: question.mode, closed });
    const said = targets.flatMap(({ id }, index) => {
      const answer = answers?.[index];
      return answer === undefined ? [] : [[id, answer] as const];
    });
    return answers === null ? null : new Map(said);
  };
  const rowsToAsk = { rowsPerTier: Math.max(ROWS_ASKED, rowsPerTier) };
  let roads = await ask(targetsOf(rankCentres(question, ground, rowsToAsk), new Map()));
  if (roads === null) {
    return rankCentres(question, ground, { rowsPerTier, roadState: 'away' });
  }
  for (let round = 1; round < MOST_ROUNDS; round += 1) {
    const first = rankCentres(question, ground, { rowsPerTier, roads, isStillAsking: true });
    const targets = targetsOf(first, roads);
    const more = targets.length === 0 ? null : await ask(targets);
    if (more === null) {
      break;
    }
    roads = new Map([...roads, ...more]);
  }
  const closuresTo = new Map(
    [...roads].map(([id, { closed: onWay = [] }]) => [
      id,
      onWay.flatMap((index) => {
        const one = closures[index - crossings.length];
        return one === undefined ? [] : [toldClosure(one)];
      }),
    ]),
  );
  return rankCentres(question, ground, { rowsPerTier, roads, roadState: 'used', closuresTo });
};
