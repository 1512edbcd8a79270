import {
  distanceWords,
  isThere,
  originWords,
  type RankedCentre,
  type RoadAnswer,
  timeWords,
} from '@waystation/nearest';
import { useTranslator } from '@waystation/ui';
import type { ReactNode } from 'react';
import { DirectionArrow } from './direction-arrow';

type TravelLineProps = {
  readonly centre: RankedCentre;
  /** What a road network said of the way; nothing: it was not asked. */
  readonly road?: RoadAnswer | undefined;
  /** Said beside how the time was got, where there is room. */
  readonly children?: ReactNode;
};

/** How far, in which direction, about how long, and how that was got. */
export const TravelLine = ({ centre, road, children }: TravelLineProps) => {
  const words = useTranslator();
  const { t } = words;
  const { bearing, distanceKm } = centre;
  const distance = distanceWords(centre, words);
  const time = timeWords(centre, words);
  const origin = originWords(centre, road, words);
  return (
    <span className="flex items-start gap-1.5 text-body text-ink-2">
      {bearing !== null && distanceKm !== null && !isThere(distanceKm) && (
        <DirectionArrow bearing={bearing} />
      )}
      <span className="min-w-0 flex-1">
        {distance === null ? (
          t('find.distanceUnknown')
        ) : (
          <b className="font-semibold text-ink">{distance}</b>
        )}
        {time !== null && <span className="ms-2">{time}</span>}
        <span className="flex flex-wrap justify-between gap-x-3 text-ink-3 text-note empty:hidden">
          {origin !== null && <span>{origin}</span>}
          {children}
        </span>
      </span>
    </span>
  );
};
