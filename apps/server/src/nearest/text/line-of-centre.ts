import type { Translator } from '@waystation/i18n';
import { compassOf, isLocated, type RankedCentre, type Travel } from '@waystation/nearest';
import type { Line } from './pack-facts';

/** The reader's words, and the moment and time zone that ages are told in. */
export type Telling = {
  readonly words: Translator;
  readonly moment: Date;
  readonly timeZone: string;
};

const MINUTES_PER_HOUR = 60;
const FIRST_WHOLE_KM = 10;
const LENGTH_OF_DAY = 10;

const kmOf = (km: number, { formats }: Translator): string =>
  formats.number(km, km < FIRST_WHOLE_KM ? 1 : 0);

const stateOf = ({ tier, free }: RankedCentre, { t }: Translator): string | null => {
  switch (tier) {
    case 'fits':
    case 'fitsInPart':
      return null;
    case 'unknown':
      return t(free.kind === 'unknown' ? 'sms.placesUnknown' : 'sms.notConfirmed');
    case 'standby':
    case 'full':
    case 'closed':
    case 'unsuitable':
    case 'unreachable':
      return t(`sms.${tier}`);
    default:
      return tier satisfies never;
  }
};

const nameOf = ({ names, id }: RankedCentre, { formats }: Translator): string =>
  formats.name(names) ?? id;

const headOf = (centre: RankedCentre, people: number, words: Translator): string => {
  const name = nameOf(centre, words);
  const { rank, free } = centre;
  const state = stateOf(centre, words);
  if (state !== null || free.kind !== 'known') {
    return words.t('sms.state', { rank, name, state: state ?? words.t('sms.placesUnknown') });
  }
  return free.free >= people
    ? words.t('sms.free', { rank, name, count: free.free })
    : words.t('sms.freeInPart', { rank, name, count: free.free, short: people - free.free });
};

const differOf = ({ reasons }: RankedCentre, { t }: Translator): Line =>
  reasons.some(({ code }) => code === 'reportsDiffer') ? [t('sms.reportsDiffer')] : [];

const ageOf = ({ places: { countedAt } }: RankedCentre, telling: Telling): Line => {
  const { words, moment, timeZone } = telling;
  if (countedAt === null) {
    return [words.t('centre.neverCounted')];
  }
  const age =
    countedAt.length === LENGTH_OF_DAY
      ? words.formats.date(countedAt)
      : words.age(new Date(countedAt), moment, timeZone);
  return [words.t('centre.counted', { age })];
};

const timeOf = ({ minutes, mode }: Travel, { t }: Translator): Line => {
  if (minutes === null) {
    return [];
  }
  const whole = Math.max(1, Math.round(minutes));
  const time =
    whole < MINUTES_PER_HOUR
      ? t('sms.minutes', { minutes: whole })
      : t('sms.hours', {
          hours: Math.floor(whole / MINUTES_PER_HOUR),
          minutes: whole % MINUTES_PER_HOUR,
        });
  return [t('sms.time', { mode, time })];
};

const METERS_PER_KM = 1_000;

/** What is walked to the road and from it, where nobody would expect it of a way by car. */
const walkedOf = (travel: Travel, words: Translator): Line => {
  const km = travel.way === 'road' ? travel.walkedMeters / METERS_PER_KM : 0;
  return travel.mode === 'foot' || km < 1
    ? []
    : [words.t('sms.walked', { distance: kmOf(km, words) })];
};

const wayOf = (centre: RankedCentre, words: Translator): Line => {
  const { distanceKm, bearing, travel } = centre;
  if (distanceKm === null || bearing === null || travel === null || !isLocated(centre)) {
    return [words.t('sms.positionUnknown')];
  }
  const distance =
    travel.way === 'road'
      ? words.t('sms.road', { distance: kmOf(travel.km, words) })
      : words.t('sms.way', {
          distance: kmOf(distanceKm, words),
          direction: compassOf(bearing),
        });
  return [distance, ...walkedOf(travel, words), ...timeOf(travel, words)];
};

const borderOf = ({ border }: RankedCentre, { t, formats }: Translator): Line => {
  switch (border.kind) {
    case 'none':
      return [];
    case 'unknown':
      return [t('sms.borderUnknown')];
    case 'abroad':
      return [
        t('sms.border', {
          country: formats.country(border.country),
          status: border.crossing?.status ?? 'none',
        }),
      ];
    default:
      return border satisfies never;
  }
};

/** One centre in facts: places and the age of their count, the way, the border, the line to call. */
export const lineOfCentre = (centre: RankedCentre, people: number, telling: Telling): Line => {
  const { words } = telling;
  return [
    headOf(centre, people, words),
    ...differOf(centre, words),
    ...ageOf(centre, telling),
    ...wayOf(centre, words),
    ...borderOf(centre, words),
    ...(centre.phone === null ? [] : [words.t('sms.phone', { phone: centre.phone })]),
  ];
};

/** How many people go to a centre of a split. */
export const splitFact = (centre: RankedCentre, people: number, words: Translator): string =>
  words.t('sms.splitPart', { people, name: nameOf(centre, words) });
