import type { RankedCentre } from '@waystation/nearest';
import { useTranslator } from '@waystation/ui';
import { DirectionArrow } from './direction-arrow';
import { distanceWords, timeWords } from './travel-words';

/** How far, in which direction, and about how long. */
export const TravelLine = ({ centre }: { readonly centre: RankedCentre }) => {
  const words = useTranslator();
  const { t } = words;
  const { bearing, travel } = centre;
  const distance = distanceWords(centre, words);
  const time = timeWords(travel, words);
  return (
    <span className="inline-flex items-center gap-1.5 text-body text-ink-2">
      {bearing !== null && <DirectionArrow bearing={bearing} />}
      <span>
        {distance === null ? (
          t('find.distanceUnknown')
        ) : (
          <b className="font-semibold text-ink">{distance}</b>
        )}
        {time !== null && <span className="ms-2">{time}</span>}
      </span>
    </span>
  );
};
