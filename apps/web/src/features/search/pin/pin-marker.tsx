import type { Position } from '@waystation/domain';
import { useTranslator } from '@waystation/ui';
import { MapPin } from 'lucide-react';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';

type PinMarkerProps = {
  readonly map: MaplibreMap;
  readonly position: Position;
  readonly onPress: () => void;
};

/** Keeps an element's lower middle on a point of the map. */
const useFollow = (map: MaplibreMap, [longitude, latitude]: Position) => {
  const element = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const follow = (): void => {
      const { x, y } = map.project([longitude, latitude]);
      element.current?.style.setProperty('transform', `translate(${x}px, ${y}px)`);
    };
    follow();
    map.on('move', follow);
    map.on('resize', follow);
    return () => {
      map.off('move', follow);
      map.off('resize', follow);
    };
  }, [map, longitude, latitude]);
  return element;
};

/** The marked point on the map; opens what is known of it. */
export const PinMarker = ({ map, position, onPress }: PinMarkerProps) => {
  const { t } = useTranslator();
  const element = useFollow(map, position);
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
      <MapPin aria-hidden size={32} strokeWidth={1.75} className="fill-surface" />
    </button>,
    map.getContainer(),
  );
};
