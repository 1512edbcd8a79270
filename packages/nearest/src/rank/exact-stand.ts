import type { Position } from '@waystation/domain';
import { type Geodesic, geodesicBetween } from '../travel/geodesic';
import { minutesOf, straightTravel } from '../travel/straight-travel';
import type { Travel } from '../travel/travel';
import type { Asked } from './asked';
import type { Stand } from './stand';

/** A stand with its exact distance and way. */
export type ExactStand = Stand & {
  /** As the crow flies; null: nobody said where the centre is. */
  readonly direct: Geodesic | null;
  readonly travel: Travel | null;
  /** Minutes of travel and of all that is weighed beside it: the order inside a tier. */
  readonly score: number;
};

/** The way through the crossing, leg by leg; null: it leads through none that has a position. */
const throughCrossing = ({ border }: Stand, from: Position, to: Position): number | null => {
  const at = border.through?.gate.crossing.place.position ?? null;
  return at === null ? null : geodesicBetween(from, at).km + geodesicBetween(at, to).km;
};

const travelOf = (stand: Stand, direct: Geodesic, { question, rules }: Asked): Travel => {
  if (stand.road?.kind === 'road') {
    return stand.road.travel;
  }
  const { through, passage } = stand.border;
  // A time would be told as if the crossing were open.
  const isShut = passage.reasons.some(({ code }) => code === 'crossingClosed');
  const { position } = stand.known.centre.place;
  const bent = position === null ? null : throughCrossing(stand, question.position, position);
  return straightTravel(
    {
      km: bent ?? direct.km,
      via: bent === null ? null : (through?.gate.crossing.place.id ?? null),
      isByRoad: !isShut && (through?.gate.isByRoad ?? true) && stand.road?.kind !== 'noWay',
    },
    question.mode,
    rules.travel,
  );
};

/** Works out the exact distance, bearing and way of one centre. */
export const exactStand = (stand: Stand, asked: Asked): ExactStand => {
  const { position } = stand.known.centre.place;
  if (position === null) {
    return { ...stand, direct: null, travel: null, score: Number.POSITIVE_INFINITY };
  }
  const { question, rules } = asked;
  const direct = geodesicBetween(question.position, position);
  const travel = travelOf(stand, direct, asked);
  const minutes = travel.minutes ?? minutesOf(travel.km, question.mode, rules.travel);
  return { ...stand, direct, travel, score: minutes + stand.weight + stand.doubt };
};

const kmOf = ({ direct }: Pick<ExactStand, 'direct'>): number =>
  direct?.km ?? Number.POSITIVE_INFINITY;

/** The order inside a tier; ids make it the same whatever order the centres came in. */
export const byScore = (
  a: Pick<ExactStand, 'score' | 'known'>,
  b: Pick<ExactStand, 'score' | 'known'>,
): number => {
  if (a.score !== b.score) {
    return a.score < b.score ? -1 : 1;
  }
  return a.known.centre.place.id < b.known.centre.place.id ? -1 : 1;
};

/** The nearest as the crow flies first; those of which nobody knows where they are last. */
export const byDistance = (a: ExactStand, b: ExactStand): number => {
  const [near, far] = [kmOf(a), kmOf(b)];
  return near === far ? byScore(a, b) : near - far;
};
