import type { KnownBetween } from '../alert';
import type { KnownNumber, KnownOfPlace, PeopleUnknown } from './known-of-place';
import type { MeasuredQuantity } from './measurement';
import type { MinimumStandard, Threshold } from './minimum-standard';

/** How a place stands against a standard. Nobody is there, or water comes otherwise: it does not apply. */
export const VERDICTS = ['met', 'partly', 'notMet', 'unknown', 'notApplicable'] as const;
/** One verdict. */
export type Verdict = (typeof VERDICTS)[number];

/** Why nobody knows; `bound`: what is known leaves open on which side of the threshold it is. */
export type VerdictMissing = PeopleUnknown | 'quantity' | 'bound';

/** How one place stands against one standard. */
export type Judgement = {
  readonly verdict: Verdict;
  /** What was held against the threshold, as far as it is known; null: it is not. Most null: no bound. */
  readonly value: KnownBetween | null;
  /** Why the verdict is unknown; null: it is known, or the standard does not apply. */
  readonly missing: VerdictMissing | null;
  /** When the people were counted that it relates to; null: it relates to none, or to none known. */
  readonly peopleAt: string | null;
  /** When the quantity was measured; null: it was not. */
  readonly measuredAt: string | null;
};

const WATER_POINTS = ['taps', 'handPumps', 'openWells'] as const satisfies MeasuredQuantity[];

const isWaterPoint = (quantity: string): boolean => WATER_POINTS.some((one) => one === quantity);

/** Whether the other kinds of water point are known to be there: then nobody knows how many use this kind. */
const hasOtherWaterPoints = (
  { quantities }: KnownOfPlace,
  quantity: MeasuredQuantity | 'capacity',
): boolean =>
  isWaterPoint(quantity) &&
  WATER_POINTS.some((one) => one !== quantity && (quantities[one]?.least ?? 0) > 0);

/** Null as an upper bound is endless. */
const mostOf = ({ most }: KnownBetween): number => most ?? Number.POSITIVE_INFINITY;

/** Nobody may be there: so many to nothing is then no gap. */
const leastOver = (top: number, bottom: number): number =>
  top === 0 ? 0 : bottom === 0 ? Number.POSITIVE_INFINITY : top / bottom;

/** One number over another, as far as both are known; over nothing it is endless. */
const over = (top: KnownBetween, bottom: KnownBetween): KnownBetween => {
  const most = bottom.least === 0 ? Number.POSITIVE_INFINITY : mostOf(top) / bottom.least;
  const least = leastOver(top.least, mostOf(bottom));
  return { least, most: Number.isFinite(most) ? most : null };
};

type Side = Extract<Verdict, 'met' | 'partly' | 'notMet'>;

const sideOf = (
  value: number,
  direction: MinimumStandard['direction'],
  { met, partly }: Threshold,
): Side => {
  const holds = (limit: number): boolean =>
    direction === 'atMost' ? value <= limit : value >= limit;
  if (holds(met)) {
    return 'met';
  }
  return partly !== null && holds(partly) ? 'partly' : 'notMet';
};

const NOTHING = { value: null, missing: null, peopleAt: null, measuredAt: null } as const;

/** A verdict stands where every number that the bounds leave open has the same. */
const judged = (
  { direction, threshold }: Pick<MinimumStandard, 'direction' | 'threshold'>,
  { least, most }: KnownBetween,
  dates: Pick<Judgement, 'peopleAt' | 'measuredAt'>,
): Judgement => {
  const value = { least, most };
  const side = sideOf(least, direction, threshold);
  const isCertain = side === sideOf(mostOf(value), direction, threshold);
  return isCertain
    ? { verdict: side, value, missing: null, ...dates }
    : { verdict: 'unknown', value, missing: 'bound', ...dates };
};

const related = (
  standard: Pick<MinimumStandard, 'direction' | 'threshold' | 'measure'>,
  known: KnownOfPlace,
  of: { readonly people: KnownNumber; readonly number: KnownNumber },
): Judgement => {
  const { people, number } = of;
  const dates = { peopleAt: people.at, measuredAt: number.at };
  if (people.most === 0) {
    return { ...NOTHING, ...dates, verdict: 'notApplicable' };
  }
  if (standard.measure.kind === 'perPerson') {
    return judged(standard, over(number, people), dates);
  }
  const isShared = hasOtherWaterPoints(known, standard.measure.quantity);
  if (isShared && number.most === 0) {
    return { ...NOTHING, ...dates, verdict: 'notApplicable' };
  }
  return judged(standard, over(isShared ? { ...people, least: 0 } : people, number), dates);
};

/**
 * Holds a place against a standard. What is missing is unknown, never met and never nothing; a bound
 * counts as far as it is certain. Nobody at a place, or no tap where there are pumps, is no gap: the
 * standard does not apply. People are related to what stands at their own place only, so that one
 * facility is never counted at two.
 */
export const judgeStandard = (
  standard: Pick<MinimumStandard, 'direction' | 'threshold' | 'measure'>,
  known: KnownOfPlace,
): Judgement => {
  const { measure } = standard;
  const number = known.quantities[measure.quantity];
  if (number === undefined) {
    return { ...NOTHING, verdict: 'unknown', missing: 'quantity' };
  }
  if (measure.kind === 'asMeasured') {
    return judged(standard, number, { peopleAt: null, measuredAt: number.at });
  }
  return typeof known.people === 'string'
    ? { ...NOTHING, verdict: 'unknown', missing: known.people, measuredAt: number.at }
    : related(standard, known, { people: known.people, number });
};
