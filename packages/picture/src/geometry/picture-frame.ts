import { MERCATOR_PIXELS, toMercator } from '@waystation/cartography';
import type { Position } from '@waystation/domain';
import { type CameraState, wholePixels } from '@waystation/view';

/** Two units a pixel of a usual screen: whole numbers, and half a pixel is not seen. */
export const UNITS_PER_PIXEL = 2;

/** What lies further from the middle than this, in pixels, is on no usual screen. */
const REACH = { x: 2_000, y: 1_300 };

/** Lines have no more detail than this: a pixel is 19 m, and their points lie on a grid of about 15 m. */
const FINEST_ZOOM = 12;

type Box = readonly [west: number, south: number, east: number, north: number];

/** A point in units of the picture, x to the east and y to the south. */
export type Unit = readonly [number, number];

/** Where things are in the picture: a whole operation that fits any screen, or one camera. */
export type PictureFrame = {
  readonly kind: 'whole' | 'camera';
  /** How wide the world is, in pixels, at the zoom that lines are drawn finely enough for. */
  readonly detail: number;
  readonly width: number;
  readonly height: number;
  readonly toUnit: (position: Position) => Unit;
  /** Whether a part of the world can be on screen. */
  readonly isNear: (points: readonly Unit[]) => boolean;
};

const wholeFrame = (bbox: Box): PictureFrame => {
  const [west, south, east, north] = bbox;
  const [start, end] = [toMercator([west, north]), toMercator([east, south])];
  const pixels = wholePixels(bbox);
  const scale = pixels * UNITS_PER_PIXEL;
  return {
    kind: 'whole',
    detail: pixels,
    width: Math.ceil((end.x - start.x) * scale),
    height: Math.ceil((end.y - start.y) * scale),
    toUnit: (position) => {
      const { x, y } = toMercator(position);
      return [Math.round((x - start.x) * scale), Math.round((y - start.y) * scale)];
    },
    isNear: () => true,
  };
};

const cameraFrame = ({ latitude, longitude, zoom }: CameraState): PictureFrame => {
  const middle = toMercator([longitude, latitude]);
  const scale = MERCATOR_PIXELS * 2 ** zoom * UNITS_PER_PIXEL;
  const [farX, farY] = [REACH.x * UNITS_PER_PIXEL, REACH.y * UNITS_PER_PIXEL];
  return {
    kind: 'camera',
    detail: MERCATOR_PIXELS * 2 ** Math.min(FINEST_ZOOM, Math.ceil(zoom)),
    width: UNITS_PER_PIXEL,
    height: UNITS_PER_PIXEL,
    toUnit: (position) => {
      const { x, y } = toMercator(position);
      return [Math.round((x - middle.x) * scale), Math.round((y - middle.y) * scale)];
    },
    isNear: (points) =>
      points.some(([x]) => x < farX) &&
      points.some(([x]) => x > -farX) &&
      points.some(([, y]) => y < farY) &&
      points.some(([, y]) => y > -farY),
  };
};

/** The frame that the map itself will open with: the camera of the address, else the whole operation. */
export const pictureFrame = (at: CameraState | null, bbox: Box): PictureFrame =>
  at === null ? wholeFrame(bbox) : cameraFrame(at);
