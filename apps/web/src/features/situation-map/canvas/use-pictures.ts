import { type LayerPicture, mountLayers, type ShowPictures } from '@waystation/layers';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { useEffect, useRef, useState } from 'react';
import type { LiveMap } from './use-maplibre';

/**
 * Keeps the pictures on the map, also through a change of its ground. True while the map is still
 * drawing: it is idle only after the last data, tiles and images that it was given are on screen.
 */
export const usePictures = (
  { map, styleLoads, isReady }: LiveMap,
  pictures: readonly LayerPicture[],
): boolean => {
  const show = useRef<{ readonly on: MaplibreMap; readonly pictures: ShowPictures } | null>(null);
  const [isDrawing, setIsDrawing] = useState(true);

  useEffect(() => {
    if (map === null) {
      setIsDrawing(true);
      return;
    }
    const start = (): void => setIsDrawing(true);
    const end = (): void => setIsDrawing(false);
    map.on('movestart', start);
    map.on('styledataloading', start);
    map.on('idle', end);
    return () => {
      map.off('movestart', start);
      map.off('styledataloading', start);
      map.off('idle', end);
    };
  }, [map]);

  useEffect(() => {
    // Until the ground is there nothing is put on it; its arrival counts up and comes here again.
    if (map === null || styleLoads === 0 || !isReady()) {
      return;
    }
    if (show.current?.on !== map) {
      show.current = { on: map, pictures: mountLayers(map) };
    }
    setIsDrawing(true);
    show.current.pictures(pictures);
    // Where nothing changed no frame would follow, and with it no word of being idle.
    map.triggerRepaint();
  }, [map, styleLoads, isReady, pictures]);

  return isDrawing;
};
