import type { RankedCentre, RoadAnswer } from '@waystation/nearest';
import { useTranslator } from '@waystation/ui';
import { DirectionArrow } from './direction-arrow';
import { distanceWords, originWords, timeWords } from './travel-words';

type TravelLineProps = {
  readonly centre: RankedCentre;
  /** What a road network said of the way; nothing: it was not asked. */
  readonly road?: RoadAnswer | undefined;
};

/** How far, in which direction, about how long, and how that was got. */
export const TravelLine = ({ centre, road }: TravelLineProps) => {
  const words = useTranslator();
  const { t } = words;
  const { bearing } = centre;
  const distance = distanceWords(centre, words);
  const time = timeWords(centre, words);
  const origin = originWords(centre, road, words);
  return (
    <span className="inline-flex items-start gap-1.5 text-body text-ink-2">
      {bearing !== null && <DirectionArrow bearing={bearing} />}
      <span>
        {distance === null ? (
          t('find.distanceUnknown')
        ) : (
          <b className="font-semibold text-ink">{distance}</b>
        )}
        {time !== null && <span className="ms-2">{time}</span>}
        {origin !== null && <span className="block text-ink-3 text-note">{origin}</span>}
      </span>
    </span>
  );
};
