import { joinWords, type Translator } from '@waystation/i18n';
import { distanceText, distanceWords, type RankedCentre, timeWords } from '@waystation/nearest';

/** How far a centre is, in which direction, by which road and about how long one travels. */
export const wayWords = (
  centre: Pick<RankedCentre, 'distanceKm' | 'bearing' | 'travel' | 'reasons'>,
  words: Translator,
): string => {
  const { t, language } = words;
  const { travel } = centre;
  const straight = distanceWords(centre, words);
  if (straight === null) {
    return t('find.distanceUnknown');
  }
  const byRoad =
    travel?.way === 'road' ? t('plain.byRoad', { distance: distanceText(travel.km, words) }) : null;
  return joinWords([straight, byRoad, timeWords(centre, words)], language);
};
