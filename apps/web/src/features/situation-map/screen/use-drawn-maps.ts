import type { Map as MaplibreMap } from 'maplibre-gl';
import { useMemo, useState } from 'react';
import type { MapScreenModel } from './use-map-screen';

/** Every map on screen: the main one, and in a comparison that of the earlier moment. */
export const useDrawnMaps = (map: MaplibreMap | null, { view }: MapScreenModel) => {
  const [earlierMap, onEarlierMap] = useState<MaplibreMap | null>(null);
  const isCompared = view.beside !== null;
  const maps = useMemo(
    () => [map, isCompared ? earlierMap : null].flatMap((one) => one ?? []),
    [map, earlierMap, isCompared],
  );
  return { maps, earlierMap, onEarlierMap };
};
