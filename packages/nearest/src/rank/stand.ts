import { kilometresBetween } from '@waystation/domain';
import { type BorderTo, borderTo } from '../border/border-to';
import type { KnownCentre } from '../ground';
import { answerNeeds } from '../needs/answer-needs';
import type { NeedAnswer } from '../needs/need-answer';
import { minutesOf } from '../travel/straight-travel';
import type { RoadAnswer } from '../travel/travel-times';
import type { Asked } from './asked';
import type { Reason } from './reason';
import { reasonsOfNeeds } from './reasons-of-needs';
import { reasonsOfPlaces } from './reasons-of-places';
import { TIERS, type Tier, tierRank } from './tiers';
import { weigh } from './weigh';

/** Where a centre stands for a question, before exact distances. */
export type Stand = BorderTo & {
  readonly known: KnownCentre;
  readonly tier: Tier;
  readonly needs: readonly NeedAnswer[];
  readonly road: RoadAnswer | null;
  /** About how far the way is, through the crossing if there is one; infinite: nobody knows where. */
  readonly km: number;
  /** Minutes of travel, about; what is not by road is taken as if it were, to have an order. */
  readonly minutes: number;
  /** Minutes that are weighed beside the travel. */
  readonly weight: number;
};

const reasonsOfWay = ({ centre: { place } }: KnownCentre, road: RoadAnswer | null): Reason[] => [
  ...(place.position === null
    ? [{ code: 'positionUnknown' as const, tier: 'unknown' as const }]
    : []),
  ...(place.position !== null && place.precision !== 'exact'
    ? [{ code: 'positionVague' as const, tier: 'fits' as const }]
    : []),
  ...(road?.kind === 'noWay' ? [{ code: 'noRoad' as const, tier: 'unreachable' as const }] : []),
];

const lengthOf = (
  { centre: { place } }: KnownCentre,
  { through }: BorderTo,
  { question }: Asked,
): number => {
  if (place.position === null) {
    return Number.POSITIVE_INFINITY;
  }
  return through !== null && Number.isFinite(through.km)
    ? through.km
    : kilometresBetween(question.position, place.position);
};

/** The tier of a centre for a question, the reasons, and about how long the way is. */
export const standOf = (known: KnownCentre, asked: Asked): Stand => {
  const { question, rules } = asked;
  const border = borderTo(known, asked.country, asked.gates);
  const needs = answerNeeds(question, known.centre);
  const road = asked.roads.get(known.centre.place.id) ?? null;
  const reasons = [
    ...reasonsOfPlaces(known.at, question.people),
    ...reasonsOfNeeds(needs),
    ...border.reasons,
    ...reasonsOfWay(known, road),
  ].toSorted((a, b) => tierRank(b.tier) - tierRank(a.tier));
  const km = lengthOf(known, border, asked);
  const minutes = road?.kind === 'road' ? road.travel.minutes : null;
  return {
    ...border,
    reasons,
    known,
    tier: reasons[0]?.tier ?? TIERS[0],
    needs,
    road,
    km,
    minutes: minutes ?? minutesOf(km, question.mode, rules.travel),
    weight: weigh(reasons, rules.weights),
  };
};
