import { believedRoad } from '../border/believed-road';
import type { BorderTo } from '../border/border-to';
import type { KnownCentre } from '../ground';
import { answerNeeds } from '../needs/answer-needs';
import type { NeedAnswer } from '../needs/need-answer';
import { minutesOf } from '../travel/straight-travel';
import type { RoadAnswer } from '../travel/travel-times';
import type { Asked } from './asked';
import type { Reason } from './reason';
import { reasonsOfNeeds } from './reasons-of-needs';
import { reasonOfFree, reasonsOfReports, tierOfFree } from './reasons-of-places';
import { stepOfDoubt } from './step-of-doubt';
import { type Tier, tierRank, worse, worstTier } from './tiers';
import { type Way, wayTo } from './ways';
import { weigh } from './weigh';

/**
 * Where a centre stands for a question, before exact distances. Worked out for every centre of an
 * operation at each question, so it holds what is known already and makes little of its own.
 */
export type Stand = {
  readonly known: KnownCentre;
  readonly tier: Tier;
  /** Places known to be free. */
  readonly free: number;
  /** The most that can be free; the same, unless a part of the number is told as a bound. */
  readonly most: number;
  readonly needs: readonly NeedAnswer[];
  /** What the question itself brings: needs, the road, and whether reports agree on enough places. */
  readonly asked: readonly Reason[];
  readonly border: BorderTo;
  /** What the road network said, as far as it is believed. */
  readonly road: RoadAnswer | null;
  /** Minutes of travel, about; what is not by road is taken as if it were, to have an order. */
  readonly minutes: number;
  /** Minutes that are weighed beside the travel. */
  readonly weight: number;
  /** Minutes that no way takes, for an order among those in doubt; see {@link stepOfDoubt}. */
  readonly doubt: number;
};

const NO_NEEDS: readonly NeedAnswer[] = [];
const NOTHING: readonly Reason[] = [];
const NO_ROAD: readonly Reason[] = [{ code: 'noRoad', tier: 'unreachable' }];

/** The tier of a centre for a question, and about how long the way is. */
export const standOf = (
  known: KnownCentre,
  asked: Asked,
  { border, km }: Way = wayTo(known, asked),
): Stand => {
  const { question, rules } = asked;
  const needs = asked.hasNeeds ? answerNeeds(question, known.centre) : NO_NEEDS;
  const said = asked.roads.size === 0 ? null : (asked.roads.get(known.centre.place.id) ?? null);
  const road = said === null ? null : believedRoad(said, known, border);
  const ifNotAsked = said === null ? asked.ifNotAsked : 0;
  const ofRoad = road?.kind === 'noWay' ? NO_ROAD : NOTHING;
  const ofReports = reasonsOfReports(known.at, question.people);
  const own = ofReports.length === 0 ? ofRoad : ofReports.concat(ofRoad);
  const reasons = asked.hasNeeds ? reasonsOfNeeds(needs).concat(own) : own;
  const { free, most } = known;
  const tier = worse(
    worse(known.tier, tierOfFree(free, question.people)),
    worse(worstTier(reasons), worstTier(border.passage.reasons)),
  );
  const byRoad = road?.kind === 'road' ? road.travel.minutes : null;
  return {
    known,
    tier,
    free,
    most,
    needs,
    asked: reasons,
    border,
    road,
    minutes: byRoad ?? minutesOf(km, question.mode, rules.travel),
    weight:
      known.weight +
      weigh(reasons, rules.weights) +
      weigh(border.passage.reasons, rules.weights) +
      ifNotAsked,
    doubt: stepOfDoubt({ known, tier, free, most }, question.people),
  };
};

/** All reasons of a stand, those that decide its tier first. */
export const reasonsOf = (
  { known, free, most, asked, border }: Stand,
  people: number,
): readonly Reason[] =>
  [
    ...(free > 0 && known.at.status !== 'closed' ? [reasonOfFree({ free, most }, people)] : []),
    ...known.reasons,
    ...asked,
    ...border.passage.reasons,
  ].toSorted((a, b) => tierRank(b.tier) - tierRank(a.tier));
