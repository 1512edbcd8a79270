import type { Position } from '@waystation/domain';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { type RefObject, useEffect, useRef } from 'react';

/** Keeps an element's own origin on a point of the map. */
export const useFollow = <Followed extends HTMLElement>(
  map: MaplibreMap,
  [longitude, latitude]: Position,
): RefObject<Followed | null> => {
  const element = useRef<Followed>(null);
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
