import type { Map as MaplibreMap } from 'maplibre-gl';
import type { Bounds } from '../../situation-map/canvas/use-camera';
import { paddingOf } from './padding-of';

/** Near enough to tell roads apart, far enough to see a town. */
const NEAREST_ZOOM = 12;

/** Shows a part of the world at once: the answer is read, not watched. */
export const show = (map: MaplibreMap, [west, south, east, north]: Bounds): void => {
  map.fitBounds([west, south, east, north], {
    padding: paddingOf({
      width: map.getContainer().clientWidth,
      direction: document.documentElement.dir,
    }),
    maxZoom: NEAREST_ZOOM,
    animate: false,
  });
};
