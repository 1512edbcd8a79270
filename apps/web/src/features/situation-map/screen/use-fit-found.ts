import type { Map as MaplibreMap } from 'maplibre-gl';
import { useEffect } from 'react';
import type { Layout } from '../../../app/layout-of';
import { fitBounds } from '../canvas/use-camera';
import { extentOfArea } from './extent-of-area';
import { INSPECTOR_ID } from './inspector-side';
import type { MapScreenModel } from './use-map-screen';

/**
 * Shows an area that a search found as large as it fits. After its panel has opened: that takes
 * room from the map, or lies over it; on a phone the map ends above it.
 */
export const useFitFound = (
  { state, map: drawn, takeAreaToFit }: MapScreenModel,
  map: MaplibreMap | null,
  layout: Layout,
): void => {
  const { sel } = state;
  useEffect(() => {
    if (map === null || sel === null || !takeAreaToFit(sel.id)) {
      return;
    }
    map.resize();
    const { geometry } = drawn.areas;
    const bounds = extentOfArea(sel.id, geometry, drawn.namedAreas);
    if (bounds !== null) {
      const panel = layout === 'phone' ? null : document.getElementById(INSPECTOR_ID);
      fitBounds(map, bounds, { isAnimated: false, panel });
    }
  }, [map, sel, drawn, takeAreaToFit, layout]);
};
