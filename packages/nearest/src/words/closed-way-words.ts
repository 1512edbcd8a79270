import { isolate, joinWords, listOf, type Translator } from '@waystation/i18n';
import type { RankedCentre } from '../nearest-answer';
import type { ToldClosure } from '../travel/told-closure';
import { distanceText, durationText } from './travel-words';

type Words = Pick<Translator, 't' | 'formats' | 'language'>;

/** Less is what snapping a point to a road makes of the same way. */
const LEAST_KM = 0.1;
const LEAST_MINUTES = 1;

/** How much longer the way round closed roads is, and takes, a part of words each; none: hardly longer. */
export const aroundWords = (
  { travel }: Pick<RankedCentre, 'travel'>,
  words: Words,
): readonly string[] => {
  const around = travel?.way === 'road' ? travel.around : undefined;
  if (around === undefined) {
    return [];
  }
  return [
    ...(around.km >= LEAST_KM ? [distanceText(around.km, words)] : []),
    ...(around.minutes >= LEAST_MINUTES ? [durationText(around.minutes, words)] : []),
  ];
};

const roadsOf = (
  closures: readonly ToldClosure[],
  timeZone: string,
  { t, formats, language }: Words,
): string =>
  listOf(
    closures.map(({ road, reason, since, source }) =>
      t('find.closures.one', {
        road: isolate(road),
        reason: t(`closureReason.${reason}`),
        date: formats.dateOf(new Date(since), timeZone),
        source: t(`closureSource.${source}`),
      }),
    ),
    language,
  );

/**
 * What closed roads make of the way to a centre, or may make of it: which, why, since when, who says
 * so, and how much longer the way round them is. None: none is known.
 */
export const closedWayWords = (
  centre: Pick<RankedCentre, 'closures' | 'closuresNear' | 'tier' | 'reasons' | 'travel'>,
  timeZone: string,
  words: Words,
): readonly string[] => {
  const { t, language } = words;
  const { closures, closuresNear, tier, reasons, travel } = centre;
  const hasNoWay = tier === 'unreachable' && reasons.some(({ code }) => code === 'noRoad');
  const around = listOf(
    aroundWords(centre, words).map((more) => isolate(`+${more}`)),
    language,
  );
  const onWay = joinWords(
    [
      closures.length > 0 &&
        t(hasNoWay ? 'find.roadClosedNoWay' : 'find.roadClosedAround', {
          roads: roadsOf(closures, timeZone, words),
        }),
      closures.length > 0 && around !== '' && t('find.wayAround', { more: around }),
    ],
    language,
  );
  return [
    ...(onWay === '' ? [] : [onWay]),
    ...(closuresNear.length === 0
      ? []
      : [
          t(travel?.way === 'road' ? 'find.roadClosedBeside' : 'find.roadClosedNear', {
            roads: roadsOf(closuresNear, timeZone, words),
          }),
        ]),
  ];
};
