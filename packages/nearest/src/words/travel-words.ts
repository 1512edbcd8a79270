import type { Translator } from '@waystation/i18n';
import type { RankedCentre } from '../nearest-answer';
import { compassOf } from '../travel/compass';
import type { Travel } from '../travel/travel';
import type { RoadAnswer } from '../travel/travel-times';

type Words = Pick<Translator, 't' | 'formats'>;

const METERS_PER_KM = 1_000;
const MINUTES_PER_HOUR = 60;

/** A walk to the road and from it that nobody would expect of a way by car. */
export const TOLD_WALK_KM = 1;

/** Below it a tenth of a kilometre is a walk, above it is a guess. */
const TENTHS_BELOW_KM = 10;

/** No position is known to less than ten metres. */
const metersTold = (km: number): number => Math.round((km * METERS_PER_KM) / 10) * 10;

/** A distance as people say it: `40 m`, `7.3 km`, `53 km`. */
export const distanceText = (km: number, { t, formats }: Words): string => {
  const meters = metersTold(km);
  if (meters < METERS_PER_KM) {
    return t('unit.m', { value: formats.number(meters) });
  }
  const hasTenths = Math.round(km * 10) / 10 < TENTHS_BELOW_KM;
  return t('unit.km', { value: formats.number(km, hasTenths ? 1 : 0) });
};

/** An estimate knows no better than tens of minutes from an hour on, and hours from ten on. */
const roundedMinutes = (minutes: number): number => {
  if (minutes < MINUTES_PER_HOUR) {
    return Math.max(1, Math.round(minutes));
  }
  const step = minutes < 10 * MINUTES_PER_HOUR ? 10 : MINUTES_PER_HOUR;
  return Math.round(minutes / step) * step;
};

/** A time as people say it: `14 min`, `2 h 20 min`, `31 h`. */
export const durationText = (minutes: number, { t, formats }: Words): string => {
  const rounded = roundedMinutes(minutes);
  const hours = Math.floor(rounded / MINUTES_PER_HOUR);
  const rest = rounded % MINUTES_PER_HOUR;
  if (hours === 0) {
    return t('find.minutes', { minutes: formats.number(rest) });
  }
  return rest === 0
    ? t('find.hours', { hours: formats.number(hours) })
    : t('find.hoursMinutes', { hours: formats.number(hours), minutes: formats.number(rest) });
};

/** Whether a distance is told as `0 m`: nobody is told a direction to where they are. */
export const isThere = (km: number): boolean => metersTold(km) === 0;

/** How far and in which direction a centre is: `7.3 km SE`; null: nobody said where it is. */
export const distanceWords = (
  { distanceKm, bearing }: Pick<RankedCentre, 'distanceKm' | 'bearing'>,
  words: Words,
): string | null => {
  if (distanceKm === null || bearing === null) {
    return null;
  }
  if (isThere(distanceKm)) {
    return distanceText(distanceKm, words);
  }
  const direction = words.t(`compass.${compassOf(bearing)}`);
  return words.t('find.distance', { distance: distanceText(distanceKm, words), direction });
};

/** Whether the road network has no way to a centre, or the crossings between are closed. */
const isCutOff = ({ reasons }: Pick<RankedCentre, 'reasons'>): boolean =>
  reasons.some(({ code }) => code === 'noRoad' || code === 'crossingClosed');

/** How long one travels: `about 14 min by car`; that no time can be stated where none can. */
export const timeWords = (
  { travel, ...centre }: Pick<RankedCentre, 'travel' | 'reasons'>,
  words: Words,
): string | null => {
  if (travel === null) {
    return null;
  }
  if (travel.minutes !== null) {
    const time = durationText(travel.minutes, words);
    return words.t('find.time', { mode: travel.mode, time });
  }
  return words.t(isCutOff(centre) ? 'find.noWay' : 'find.noTime');
};

/**
 * How a time was got: over how many kilometres of road, or along the straight line. `road`: what a
 * network said, where it was asked. Null: there is no time.
 */
export const originWords = (
  { travel }: Pick<RankedCentre, 'travel'>,
  road: RoadAnswer | undefined,
  words: Words,
): string | null => {
  if (travel === null || travel.minutes === null) {
    return null;
  }
  if (travel.way === 'road') {
    const distance = distanceText(travel.km, words);
    const walked = travel.walkedMeters / METERS_PER_KM;
    return travel.mode === 'foot' || walked < TOLD_WALK_KM
      ? words.t('find.origin.road', { distance })
      : words.t('find.origin.roadWalked', { distance, walked: distanceText(walked, words) });
  }
  return words.t(road?.kind === 'notCovered' ? 'find.origin.offRoads' : 'find.origin.straight', {
    detour: words.formats.number(travel.detour, 1),
  });
};

type Timed = Travel & { readonly minutes: number };

const hasMinutes = (travel: Travel | null): travel is Timed =>
  travel !== null && travel.minutes !== null;

/**
 * What the distances and times of the rows that are told rest on, each said once; nothing where there
 * are no times. Where some ways are by road and others by straight line, each is said of its own: a row
 * by road is told with its distance by road.
 */
export const assumptionWords = (
  centres: readonly Pick<RankedCentre, 'travel'>[],
  { t, formats }: Words,
): readonly string[] => {
  const timed = centres
    .map(({ travel }) => travel)
    .filter(hasMinutes)
    .toSorted((a, b) => Number(a.way === 'straight') - Number(b.way === 'straight'));
  const ways = new Set(timed.map(({ way }) => way));
  const isMixed = ways.size > 1;
  const told = timed.map((travel) =>
    travel.way === 'road'
      ? t(isMixed ? 'find.assumedWithRoad' : 'find.assumedRoad', { source: travel.source })
      : t(isMixed ? 'find.assumedWithoutRoad' : 'find.assumed', {
          detour: formats.number(travel.detour, 1),
          speed: formats.number(travel.speedKmh),
        }),
  );
  return [...new Set([...(isMixed ? [t('find.assumedDistance')] : []), ...told])];
};
