import { frameBlocks, framePicture, type LayerPicture } from '@waystation/layers';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { useCallback, useEffect, useMemo, useState } from 'react';
import { boxesOver } from './boxes-over';

type Positions = readonly (readonly [number, number])[];

const NOWHERE: Positions = [];

const positionsIn = (map: MaplibreMap): Positions => {
  const container = map.getContainer();
  const { clientWidth: width, clientHeight: height } = container;
  return frameBlocks({ width, height }, boxesOver(container)).map(({ x, y }) => {
    const { lng, lat } = map.unproject([x, y]);
    return [lng, lat];
  });
};

/**
 * The map as soon as what stands over it knows it, too: whoever is told of a new map, such as the scale
 * bar, learns of it after the first rendering, and stands there with the next.
 */
const useMapOnScreen = (map: MaplibreMap | null): MaplibreMap | null => {
  const [known, setKnown] = useState<MaplibreMap | null>(null);
  useEffect(() => setKnown(map), [map]);
  return known === map ? map : null;
};

const isSame = (a: Positions, b: Positions): boolean => JSON.stringify(a) === JSON.stringify(b);

/**
 * Keeps labels clear of the map's edges and of what stands over it, or they would be cut. While the
 * map moves nothing is kept clear: the squares would lie where the edge was. While data are still
 * coming what is kept clear stays as it is: panels change with each of them, and each time the whole map
 * would be drawn again.
 */
export const useFrame = (
  made: MaplibreMap | null,
  pictures: readonly LayerPicture[],
  isComing: boolean,
): LayerPicture => {
  const map = useMapOnScreen(made);
  const [positions, setPositions] = useState(NOWHERE);
  const lay = useCallback((): void => {
    if (map !== null && !isComing) {
      const next = positionsIn(map);
      setPositions((before) => (isSame(before, next) ? before : next));
    }
  }, [map, isComing]);
  // Legends change with what is drawn: known now, their room is kept clear in the same frames.
  useEffect(() => {
    if (pictures.length > 0 && map?.isMoving() === false) {
      lay();
    }
  }, [map, pictures, lay]);
  useEffect(() => {
    if (map === null) {
      return;
    }
    const clear = (): void => setPositions(NOWHERE);
    map.on('movestart', clear);
    map.on('moveend', lay);
    // Panels and notices come with the data, without a movement of the map.
    map.on('idle', lay);
    return () => {
      map.off('movestart', clear);
      map.off('moveend', lay);
      map.off('idle', lay);
    };
  }, [map, lay]);
  return useMemo(() => framePicture(positions), [positions]);
};
