import type { Day } from '@waystation/domain';
import type { Map as MaplibreMap } from 'maplibre-gl';
import { useCallback, useMemo, useState } from 'react';
import type { MapScreenModel } from './use-map-screen';

const NO_DATES: readonly Day[] = [];

/**
 * Every map on screen: the main one, and in a comparison that of the earlier moment with the dates that
 * it shows.
 */
export const useDrawnMaps = (map: MaplibreMap | null, { view }: MapScreenModel) => {
  const [earlierMap, onEarlierMap] = useState<MaplibreMap | null>(null);
  const [dates, setDates] = useState(NO_DATES);
  const isCompared = view.beside !== null;
  const maps = useMemo(
    () => [map, isCompared ? earlierMap : null].flatMap((one) => one ?? []),
    [map, earlierMap, isCompared],
  );
  const onEarlierDates = useCallback(
    (next: readonly Day[]): void =>
      setDates((before) => (before.join() === next.join() ? before : next)),
    [],
  );
  return {
    maps,
    earlierDates: isCompared ? dates : NO_DATES,
    earlier: { earlierMap, onEarlierMap, onEarlierDates },
  };
};
