import type { PlaceId, Position } from '@waystation/domain';
import type { Ground } from './ground';
import type { NearestQuestion } from './question/nearest-question';
import { rankCentres } from './rank-centres';
import type { RoadAnswer } from './travel/travel-times';

/** Rows of each tier that the network is asked about: what is far by air is hardly near by road. */
const ROWS_ASKED = 25;

/** Ways that one question asks for: as many as anybody reads; a network is searched once for all. */
export const MOST_ROAD_TARGETS = 100;

/** A centre that a road network is asked the way to. */
export type RoadTarget = { readonly id: PlaceId; readonly position: Position };

/**
 * The centres whose way by road is worth asking for: those that stand first of each tier by straight
 * line, the better tiers before the others. The same on the server and on a device, so that both rank
 * alike.
 */
export const roadTargets = (question: NearestQuestion, ground: Ground): readonly RoadTarget[] =>
  rankCentres(question, ground, { rowsPerTier: ROWS_ASKED })
    .centres.flatMap(({ id, position }) => (position === null ? [] : [{ id, position }]))
    .slice(0, MOST_ROAD_TARGETS);

/** What a network said of each target, by its id; it answers them in their order. */
export const roadsByTarget = (
  targets: readonly Pick<RoadTarget, 'id'>[],
  answers: readonly RoadAnswer[],
): ReadonlyMap<PlaceId, RoadAnswer> =>
  new Map(
    targets.flatMap(({ id }, index) => {
      const answer = answers[index];
      return answer === undefined ? [] : [[id, answer] as const];
    }),
  );
