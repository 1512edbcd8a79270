import { joinWords, listOf, type Translator } from '@waystation/i18n';
import {
  compassOf,
  durationText,
  isLocated,
  type NearestQuestion,
  needWords,
  type RankedCentre,
  reasonWords,
  statusAgeWords,
  type Tier,
  TOLD_WALK_KM,
  type Travel,
} from '@waystation/nearest';
import { differingWords } from '../../plain/words/places-words';
import type { Telling } from '../../plain/words/telling';
import { withDateOfCrossing } from '../../plain/words/with-date-of-crossing';
import { closedRoadsInBrief, type RoadsNamed } from './closed-roads-in-brief';
import type { Line } from './pack-facts';

const FIRST_WHOLE_KM = 10;
const LENGTH_OF_DAY = 10;

/** Kilometres as a number of few digits. */
export const kmOf = (km: number, { formats }: Translator): string =>
  formats.number(km, km < FIRST_WHOLE_KM ? 1 : 0);

/** What a centre is called. */
export const nameOf = ({ names, id }: RankedCentre, { formats }: Translator): string =>
  formats.name(names) ?? id;

/** Words for what is free, and what is short of it; a number that is known is never left out. */
const placesOf = (
  { free, freeBetween, reasons }: RankedCentre,
  people: number,
  words: Translator,
): string => {
  const { t } = words;
  if (freeBetween !== null) {
    return differingWords(freeBetween, words);
  }
  if (free.kind !== 'known') {
    return t('sms.placesUnknown');
  }
  const bound = reasons.find(
    (reason) =>
      reason.code === 'mayFit' || (reason.code === 'fitsInPart' && reason.qualifier === 'atLeast'),
  );
  if (bound !== undefined && free.free < people) {
    return reasonWords([bound], [], words);
  }
  const said =
    free.free >= people
      ? t('sms.free', { count: free.free })
      : t('sms.freeInPart', { count: free.free, short: people - free.free });
  return t(`qualified.${free.qualifier}`, { value: said });
};

/** Tiers of centres whose places are told; of the others it is told why nobody goes there. */
export const TIERS_WITH_PLACES: readonly Tier[] = ['fits', 'fitsInPart', 'unknown'];

const stateOf = (centre: RankedCentre, people: number, words: Translator): string => {
  const { tier } = centre;
  switch (tier) {
    case 'fits':
    case 'fitsInPart':
    case 'unknown':
      return placesOf(centre, people, words);
    case 'standby':
    case 'full':
    case 'closed':
    case 'unsuitable':
    case 'unreachable':
      return words.t(`sms.${tier}`);
    default:
      return tier satisfies never;
  }
};

/** Which needs are not there, or of which nobody said whether they are. */
const needsOf = (
  { reasons }: RankedCentre,
  { languages }: NearestQuestion,
  words: Translator,
): Line =>
  (['needUnmet', 'needUnknown'] as const).flatMap((code) => {
    const needs = reasons.flatMap((reason) =>
      reason.code === code && 'answer' in reason
        ? [needWords(reason.answer, languages, words)]
        : [],
    );
    return needs.length === 0
      ? []
      : [words.t(`find.reason.${code}`, { need: listOf(needs, words.language) })];
  });

const doubtsOf = ({ tier, reasons, freeBetween }: RankedCentre, { t }: Translator): Line => {
  const subjects = reasons.flatMap((one) => (one.code === 'reportsDiffer' ? one.subjects : []));
  const isSaid = freeBetween !== null && TIERS_WITH_PLACES.includes(tier);
  return [
    ...(reasons.some(({ code }) => code === 'statusUnknown')
      ? [t('find.reason.statusUnknown')]
      : []),
    ...(subjects.includes('status') ? [t('sms.statusDiffers')] : []),
    ...(subjects.length > 0 && !subjects.includes('status') && !isSaid
      ? [t('sms.reportsDiffer')]
      : []),
  ];
};

/** Of when its status is, where that is long ago. */
const statusOf = (centre: RankedCentre, telling: Telling): Line => {
  const said = statusAgeWords(centre, telling, telling.words);
  return said === null ? [] : [said];
};

const ageOf = (
  { places: { countedAt } }: RankedCentre,
  telling: Telling,
  brevity: Brevity = 'full',
): Line => {
  const { words, moment, timeZone } = telling;
  if (countedAt === null) {
    return brevity === 'full' ? [words.t('centre.neverCounted')] : [];
  }
  const age =
    countedAt.length === LENGTH_OF_DAY
      ? words.formats.date(countedAt)
      : words.age(new Date(countedAt), moment, timeZone);
  return [words.t('centre.counted', { age })];
};

/** How a way is told: of the first centre more than of the others, and less where room is short. */
type WayTold = {
  readonly isFirst: boolean;
  /** Whether what a time by straight line assumes is told already. */
  readonly isAssumedTold: boolean;
  readonly brevity: Brevity;
};

const hasTime = ({ isFirst, brevity }: WayTold): boolean =>
  brevity === 'full' || (brevity === 'short' && isFirst);

/** Whether one of several is told by straight line, with a time. */
const hasStraightTime = (centres: readonly RankedCentre[]): boolean =>
  centres.some(({ travel }) => travel?.way !== 'road' && (travel?.minutes ?? null) !== null);

/** How long one travels; of the first that is told by straight line also what that assumes. */
const timeOf = (travel: Travel, told: WayTold, words: Translator): Line => {
  const { minutes, mode } = travel;
  if (minutes === null || !hasTime(told)) {
    return [];
  }
  const time = words.t('sms.time', { mode, time: durationText(minutes, words) });
  if (travel.way === 'road' || told.isAssumedTold || told.brevity !== 'full') {
    return [time];
  }
  const { number } = words.formats;
  return [
    words.t('sms.timeAssumed', {
      time,
      detour: number(travel.detour, 1),
      speed: number(travel.speedKmh),
    }),
  ];
};

const METERS_PER_KM = 1_000;

/** What is walked to the road and from it, where nobody would expect it of a way by car. */
const walkedOf = (travel: Travel, words: Translator): Line => {
  const km = travel.way === 'road' ? travel.walkedMeters / METERS_PER_KM : 0;
  return travel.mode === 'foot' || km < TOLD_WALK_KM
    ? []
    : [words.t('sms.walked', { distance: kmOf(km, words) })];
};

const wayOf = (centre: RankedCentre, told: WayTold, words: Translator): Line => {
  const { distanceKm, bearing, travel } = centre;
  if (distanceKm === null || bearing === null || travel === null || !isLocated(centre)) {
    return [words.t('sms.positionUnknown')];
  }
  const distance =
    travel.way === 'road'
      ? words.t('sms.road', { distance: kmOf(travel.km, words) })
      : words.t(told.isFirst || told.brevity === 'full' ? 'sms.way' : 'sms.wayBrief', {
          distance: kmOf(distanceKm, words),
          direction: compassOf(bearing),
        });
  return [distance, ...walkedOf(travel, words), ...timeOf(travel, told, words)];
};

const borderOf = (centre: RankedCentre, words: Translator): Line => {
  const { t, formats } = words;
  const { border } = centre;
  switch (border.kind) {
    case 'none':
      return [];
    case 'unknown':
      return [t('sms.borderUnknown')];
    case 'abroad':
      return [
        withDateOfCrossing(
          t('sms.border', {
            country: formats.country(border.country),
            status: border.crossing?.status ?? 'none',
          }),
          centre,
          words,
        ),
      ];
    default:
      return border satisfies never;
  }
};

/**
 * How much is said: `short` leaves out what a time assumes, the times of further centres and that
 * nobody ever counted; `shortest` leaves out every time; `oneRoad` also names one closed
 * road at most, `noRoad` none: both say how many there are. What must be known before one sets out stays.
 */
export const BREVITIES = ['full', 'short', 'shortest', 'oneRoad', 'noRoad'] as const;
/** One of {@link BREVITIES}. */
export type Brevity = (typeof BREVITIES)[number];

/** How many closed roads are named. */
export const ROADS_NAMED: Readonly<Record<Brevity, RoadsNamed>> = {
  full: 'most',
  short: 'most',
  shortest: 'most',
  oneRoad: 'one',
  noRoad: 'none',
};

/** A centre to be told of. */
export type ToldCentre = {
  readonly centre: RankedCentre;
  /** Of the list that is told, so that it begins with 1. Null: nobody is to go there now. */
  readonly number: number | null;
  /** How many are sent there. */
  readonly people: number;
  /** Those that are told of before it. */
  readonly before: readonly RankedCentre[];
};

/**
 * One centre in facts: places, what is not known of it, the age of the count, the way, closed roads,
 * the border, the line to call.
 */
export const lineOfCentre = (
  { centre, number, people, before }: ToldCentre,
  question: NearestQuestion,
  { telling, brevity }: { readonly telling: Telling; readonly brevity: Brevity },
): Line => {
  const { words } = telling;
  const name = nameOf(centre, words);
  const state = stateOf(centre, people, words);
  return [
    number === null
      ? words.t('sms.stateApart', { name, state })
      : words.t('sms.state', { rank: number, name, state }),
    ...needsOf(centre, question, words),
    ...doubtsOf(centre, words),
    ...statusOf(centre, telling),
    ...ageOf(centre, telling, brevity),
    ...wayOf(
      centre,
      { isFirst: before.length === 0, isAssumedTold: hasStraightTime(before), brevity },
      words,
    ),
    ...closedRoadsInBrief(centre, before, { ...telling, named: ROADS_NAMED[brevity] }),
    ...borderOf(centre, words),
    ...(centre.phone === null ? [] : [words.t('sms.phone', { phone: centre.phone })]),
  ];
};

/** How many people go to a centre of a split; in full with how far it is and how old its count. */
export const splitFact = (
  { centre, people }: ToldCentre,
  isFull: boolean,
  telling: Telling,
): string => {
  const { words } = telling;
  const part = words.t('sms.splitPart', { people, name: nameOf(centre, words) });
  const [distance = ''] = wayOf(
    centre,
    { isFirst: false, isAssumedTold: true, brevity: 'full' },
    words,
  );
  const facts = joinWords([distance, ...ageOf(centre, telling)], words.language);
  return isFull ? words.t('sms.splitPartFacts', { part, facts }) : part;
};
