import type { Translator } from '@waystation/i18n';
import { compassOf, type RankedCentre } from '@waystation/nearest';
import { inARow } from './in-a-row';

const METERS_PER_KM = 1_000;
const MINUTES_PER_HOUR = 60;

/** Below it a tenth of a kilometre is a walk, above it is a guess. */
const TENTHS_BELOW_KM = 10;

/** A distance as people say it: `40 m`, `7.3 km`, `53 km`. */
export const distanceText = (km: number, { t, formats }: Translator): string => {
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

const durationText = (minutes: number, { t, formats }: Translator): string => {
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

const timeText = (travel: NonNullable<RankedCentre['travel']>, words: Translator): string =>
  travel.minutes === null
    ? words.t('find.noTime')
    : words.t('find.time', { mode: travel.mode, time: durationText(travel.minutes, words) });

/** How far a centre is, in which direction, by which road and about how long one travels. */
export const wayWords = (
  { distanceKm, bearing, travel }: Pick<RankedCentre, 'distanceKm' | 'bearing' | 'travel'>,
  words: Translator,
): string => {
  const { t } = words;
  if (distanceKm === null || bearing === null) {
    return t('find.distanceUnknown');
  }
  const straight = t('find.distance', {
    distance: distanceText(distanceKm, words),
    direction: t(`compass.${compassOf(bearing)}`),
  });
  const byRoad =
    travel?.way === 'road' ? t('plain.byRoad', { distance: distanceText(travel.km, words) }) : null;
  return inARow([straight, byRoad, travel && timeText(travel, words)], words.language);
};

/** What the times of an answer rest on, each said once; nothing where there are none. */
export const assumptionWords = (
  centres: readonly Pick<RankedCentre, 'travel'>[],
  { t, formats }: Translator,
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
