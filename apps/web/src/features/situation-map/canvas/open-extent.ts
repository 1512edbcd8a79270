import type { Map as MaplibreMap } from 'maplibre-gl';

/** A part of the world that shall be seen, at least as near as `zoom`. */
export type Extent = {
  /** West, south, east, north in degrees. */
  readonly bounds: readonly [number, number, number, number];
  readonly zoom: number;
};

/** Room in pixels around what is shown. */
const PADDING = 60;
/** Camera moves take so long (ui/DESIGN.md 3.4); none where the reader wants no motion. */
const DURATION_MS = 450;

/** Moves the camera to where what was merged has come apart. */
export const openExtent = (map: MaplibreMap, { bounds, zoom }: Extent): void => {
  const [west, south, east, north] = bounds;
  const camera = map.cameraForBounds([west, south, east, north], {
    padding: PADDING,
    maxZoom: Math.max(zoom, map.getZoom()),
  });
  if (camera !== undefined) {
    const near = Math.max(camera.zoom ?? 0, zoom);
    map.easeTo({ ...camera, zoom: near, duration: DURATION_MS });
  }
};
