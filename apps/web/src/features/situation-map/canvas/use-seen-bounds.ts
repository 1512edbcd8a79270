import type { Map as MaplibreMap } from 'maplibre-gl';
import { useEffect, useState } from 'react';
import type { Bounds } from './use-camera';

/** The part of the ground that a map shows once it stands still; null: there is no map. */
export const useSeenBounds = (map: MaplibreMap | null): Bounds | null => {
  const [bounds, setBounds] = useState<Bounds | null>(null);
  useEffect(() => {
    if (map === null) {
      return;
    }
    const look = (): void => {
      const seen = map.getBounds();
      setBounds([seen.getWest(), seen.getSouth(), seen.getEast(), seen.getNorth()]);
    };
    look();
    map.on('moveend', look);
    map.on('resize', look);
    return () => {
      map.off('moveend', look);
      map.off('resize', look);
    };
  }, [map]);
  return bounds;
};
