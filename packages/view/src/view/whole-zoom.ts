import { MERCATOR_PIXELS, toMercator } from '@waystation/cartography';
import type { OperationOverview } from '@waystation/domain';
import type { CameraState } from '../address/map-state';

/** About the size in pixels of the map on a desk, for an address that does not say its camera. */
const USUAL_MAP = { width: 1_000, height: 700 };

/** An operation that is one point would else be infinitely near. */
const NEAREST = 9;

/**
 * The whole zoom of the map. While the address has no camera the map shows the whole operation, at
 * about this zoom; what depends on it may be twice as coarse as it will be, and never says otherwise.
 */
export const wholeZoom = (at: CameraState | null, bbox: OperationOverview['bbox']): number => {
  if (at !== null) {
    return Math.floor(at.zoom);
  }
  if (bbox === null) {
    return 0;
  }
  const [west, south, east, north] = bbox;
  const [low, high] = [toMercator([west, south]), toMercator([east, north])];
  const [across, down] = [high.x - low.x, low.y - high.y].map((part) => part * MERCATOR_PIXELS);
  const fits = Math.min(USUAL_MAP.width / (across ?? 0), USUAL_MAP.height / (down ?? 0));
  return Math.max(0, Math.min(NEAREST, Math.floor(Math.log2(fits))));
};
