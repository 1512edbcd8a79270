import type { Translator } from '@waystation/i18n';
import { compassOf, type RankedCentre } from '@waystation/nearest';

type Words = Pick<Translator, 't' | 'formats'>;

const METERS_PER_KM = 1_000;
const MINUTES_PER_HOUR = 60;

/** Below it a tenth of a kilometre is a walk, above it is a guess. */
const TENTHS_BELOW_KM = 10;

/** A distance as people say it: `40 m`, `7.3 km`, `53 km`. */
export const distanceText = (km: number, { t, formats }: Words): string => {
  const meters = Math.round((km * METERS_PER_KM) / 10) * 10;
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

/** How far and in which direction a centre is: `7.3 km SE`; null: nobody said where it is. */
export const distanceWords = (
  { distanceKm, bearing }: Pick<RankedCentre, 'distanceKm' | 'bearing'>,
  words: Words,
): string | null => {
  if (distanceKm === null || bearing === null) {
    return null;
  }
  const direction = words.t(`compass.${compassOf(bearing)}`);
  return words.t('find.distance', { distance: distanceText(distanceKm, words), direction });
};

/** How long one travels: `about 14 min by car`; that no time can be stated where none can. */
export const timeWords = (travel: RankedCentre['travel'], words: Words): string | null => {
  if (travel === null) {
    return null;
  }
  return travel.minutes === null
    ? words.t('find.noTime')
    : words.t('find.time', {
        mode: travel.mode,
        time: durationText(travel.minutes, words),
      });
};

/** What the times of an answer rest on, each said once; nothing where there are none. */
export const assumptionWords = (
  centres: readonly Pick<RankedCentre, 'travel'>[],
  { t, formats }: Words,
): readonly string[] => {
  const told = centres.flatMap(({ travel }) => {
    if (travel === null || travel.minutes === null) {
      return [];
    }
    return travel.way === 'road'
      ? [t('find.assumedRoad', { source: travel.source })]
      : [
          t('find.assumed', {
            detour: formats.number(travel.detour, 1),
            speed: formats.number(travel.speedKmh),
          }),
        ];
  });
  return [...new Set(told)];
};
