import { groundWatch, type LayerPicture, mountLayers, type ShowPictures } from '@waystation/layers';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { LiveMap } from './use-maplibre';

/** Whether everything but the ground has come; what is put on the map but not shown yet has not. */
const haveCome = (map: MaplibreMap, pictures: readonly LayerPicture[]): boolean =>
  pictures
    .flatMap(({ sources }) => Object.keys(sources))
    .every((id) => map.getSource(id) !== undefined && map.isSourceLoaded(id));

/**
 * Keeps the pictures on the map, also through a change of its ground. True while the map is still
 * drawing: it is idle only after the last data, tiles and images that it was given are on screen. A
 * ground that is known to be missing is not waited for: its tiles may take a minute to fail.
 */
export const usePictures = (
  { map, styleLoads, isReady }: LiveMap,
  pictures: readonly LayerPicture[],
): boolean => {
  const show = useRef<{ readonly on: MaplibreMap; readonly pictures: ShowPictures } | null>(null);
  const [isDrawing, setIsDrawing] = useState(true);
  const latest = useRef(pictures);
  latest.current = pictures;

  useEffect(() => {
    if (map === null) {
      setIsDrawing(true);
      return;
    }
    const start = (): void => setIsDrawing(true);
    const end = (): void => setIsDrawing(false);
    const drawn = (): void => {
      const isGroundMissing = groundWatch(map)?.current() === 'missing';
      if (isGroundMissing && !map.isMoving() && haveCome(map, latest.current)) {
        end();
      }
    };
    map.on('movestart', start);
    map.on('render', drawn);
    map.on('styledataloading', start);
    map.on('idle', end);
    return () => {
      map.off('movestart', start);
      map.off('render', drawn);
      map.off('styledataloading', start);
      map.off('idle', end);
    };
  }, [map]);

  // At once, or the map would count as drawn between its last data and what is drawn of them.
  useLayoutEffect(() => {
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
