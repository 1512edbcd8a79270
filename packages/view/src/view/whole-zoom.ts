import { MERCATOR_PIXELS, toMercator } from '@waystation/cartography';
import type { CameraState } from '../address/map-state';
import type { Box } from './shows-any';

/** About the size in pixels of the map on a desk, for an address that does not say its camera. */
const USUAL_MAP = { width: 1_000, height: 700 };

/** An operation that is one point would else be infinitely near, and a single place at street level. */
const NEAREST = 9;

/** How wide the world is, in pixels, where a box just fits the map. */
export const wholePixels = ([west, south, east, north]: Box): number => {
  const [start, end] = [toMercator([west, north]), toMercator([east, south])];
  return Math.min(
    USUAL_MAP.width / (end.x - start.x),
    USUAL_MAP.height / (end.y - start.y),
    MERCATOR_PIXELS * 2 ** NEAREST,
  );
};

/**
 * The whole zoom of the map. While the address has no camera the map shows the whole operation, at
 * about this zoom; what depends on it may be twice as coarse as it will be, and never says otherwise.
 */
export const wholeZoom = (at: CameraState | null, bbox: Box | null): number => {
  if (at !== null) {
    return Math.floor(at.zoom);
  }
  return bbox === null
    ? 0
    : Math.max(0, Math.floor(Math.log2(wholePixels(bbox) / MERCATOR_PIXELS)));
};
