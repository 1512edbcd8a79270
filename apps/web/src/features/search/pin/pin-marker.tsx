import type { Position } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import { MapPin } from 'lucide-react';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { createPortal } from 'react-dom';
import { useFollow } from './use-follow';

type PinMarkerProps = {
  readonly map: MaplibreMap;
  readonly position: Position;
  readonly onPress: () => void;
};

/** The marked point on the map; opens what is known of it. */
export const PinMarker = ({ map, position, onPress }: PinMarkerProps) => {
  const { t } = useTranslator();
  const element = useFollow<HTMLButtonElement>(map, position);
  const [longitude, latitude] = position;
  // In the map's own element, which reads from left to right in every language.
  return createPortal(
    <button
      ref={element}
      type="button"
      onClick={onPress}
      aria-label={t('pin.label', {
        coordinates: `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`,
      })}
      className="focus-cased absolute start-0 top-0 -ms-4 -mt-7.25 grid size-8 cursor-pointer place-items-center rounded-full text-accent"
    >
      <MapPin aria-hidden size={32} className="fill-surface" />
    </button>,
    map.getContainer(),
  );
};
