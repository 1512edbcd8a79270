import type { PlaceId, Position } from '@waystation/domain';
import type { Ground } from './ground';
import type { NearestAnswer } from './nearest-answer';
import { isLocated } from './on-the-ground';
import type { NearestQuestion } from './question/nearest-question';
import type { Tier } from './rank/tiers';
import { rankCentres } from './rank-centres';
import type { RoadAnswer } from './travel/travel-times';

/** Rows of each tier that the network is asked about: what is far by air is hardly near by road. */
export const ROWS_ASKED = 25;

/**
 * Tiers of centres that somebody may be sent to, and those that are full, last: they are told beside the
 * others, by the same kind of way. The way to the rest matters to nobody.
 */
const ASKED_TIERS: readonly Tier[] = ['fits', 'fitsInPart', 'unknown', 'standby', 'full'];

/** Ways that one question asks for: as many as anybody reads; a network is searched once for all. */
export const MOST_ROAD_TARGETS = 100;

/** A centre that a road network is asked the way to. */
export type RoadTarget = { readonly id: PlaceId; readonly position: Position };

/** The centres of an answer whose way by road is worth asking for, without those of `known`. */
export const targetsIn = (
  { centres }: NearestAnswer,
  known: ReadonlyMap<PlaceId, RoadAnswer> = new Map(),
): readonly RoadTarget[] =>
  centres.flatMap(({ id, position, precision, tier }) =>
    position === null || known.has(id) || !ASKED_TIERS.includes(tier) || !isLocated({ precision })
      ? []
      : [{ id, position }],
  );

/**
 * The centres that a device asks for at once: those that stand first of each tier by straight line,
 * the better tiers before the others, as a server does first, too ({@link targetsIn}).
 */
export const roadTargets = (question: NearestQuestion, ground: Ground): readonly RoadTarget[] =>
  targetsIn(rankCentres(question, ground, { rowsPerTier: ROWS_ASKED })).slice(0, MOST_ROAD_TARGETS);

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
