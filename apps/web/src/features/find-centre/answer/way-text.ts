import { joinWords, type Translator } from '@waystation/i18n';
import {
  distanceWords,
  originWords,
  type RankedCentre,
  type RoadAnswer,
  timeWords,
} from '@waystation/nearest';

/** How far a centre is, about how long, and how that was got, in one line. */
export const wayText = (
  centre: RankedCentre,
  road: RoadAnswer | undefined,
  words: Translator,
): string =>
  joinWords(
    [
      distanceWords(centre, words) ?? words.t('find.distanceUnknown'),
      timeWords(centre, words),
      originWords(centre, road, words),
    ],
    words.language,
  );
