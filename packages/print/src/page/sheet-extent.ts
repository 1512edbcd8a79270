import type { CameraState } from '@waystation/view';
import { type Extent, type Frame, freeWidth } from '#map/projection/paper-projection';

/** A tile of the screen's world at zoom 0, in CSS pixels. */
const WORLD_PIXELS = 512;

/** A screen's map in CSS pixels. */
type ScreenSize = { readonly width: number; readonly height: number };

/** What a sheet's ground depends on beside the camera. */
type SheetGround = {
  readonly frame: Frame;
  readonly pointScale: number;
  /** How large the map was where it was seen; else the sheet is taken for a screen itself. */
  readonly seen?: ScreenSize | undefined;
};

/** Ground round what is drawn, so that nothing touches the frame. */
const SPARE = 0.04;

/** A sheet round the whole world would meet itself at its edge. */
const MOST_OF_WORLD = 0.97;

const latitudeAt = (y: number): number =>
  (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;

const mercatorY = (latitude: number): number => {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
};

/** What a screen of a size in CSS pixels shows at a camera. */
const seenAt = (
  { latitude, longitude, zoom }: CameraState,
  { width, height }: ScreenSize,
): Extent => {
  const world = WORLD_PIXELS * 2 ** zoom;
  // A screen that is far out shows the world several times; paper shows it once.
  const [dx, dy] = [Math.min(width / world / 2, MOST_OF_WORLD / 2), height / world / 2];
  const y = mercatorY(latitude);
  const within = (at: number): number => Math.min(1, Math.max(0, at));
  return [
    longitude - dx * 360,
    latitudeAt(within(y + dy)),
    longitude + dx * 360,
    latitudeAt(within(y - dy)),
  ];
};

const withSpare = ([west, south, east, north]: Extent): Extent => {
  const [dx, dy] = [(east - west) * SPARE, (north - south) * SPARE];
  return [west - dx, Math.max(-89, south - dy), east + dx, Math.min(89, north + dy)];
};

/** The ground of a sheet: what the link's camera sees, else all of the operation; null: it has no place. */
export const sheetExtent = (
  at: CameraState | null,
  bbox: Extent | null,
  { frame, pointScale, seen }: SheetGround,
): Extent | null => {
  if (at !== null) {
    const screen = { width: freeWidth(frame) / pointScale, height: frame.heightMm / pointScale };
    return seenAt(at, seen ?? screen);
  }
  return bbox === null ? null : withSpare(bbox);
};
