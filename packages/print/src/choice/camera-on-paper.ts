/** A camera as addresses have it: the middle in degrees, and the zoom of a screen. */
export type PaperCamera = {
  readonly latitude: number;
  readonly longitude: number;
  readonly zoom: number;
};

/** What a sheet says of its map: how large it is in millimetres, 1 : scale, and its middle in degrees. */
export type DrawnFrame = {
  readonly frame: {
    readonly width: number;
    readonly height: number;
    /** How much of its right side furniture lies over: a camera is in the middle of the rest. */
    readonly coverMm?: number | undefined;
  };
  readonly scale: number;
  readonly centre: readonly [longitude: number, latitude: number];
};

/** How a map was moved by hand: larger by a factor round its middle, then along by millimetres. */
export type PaperMove = { readonly x: number; readonly y: number; readonly factor: number };

/** Nothing was moved. */
export const NO_MOVE: PaperMove = { x: 0, y: 0, factor: 1 };

/** One move after another as one. */
export const movedBy = (first: PaperMove, then: PaperMove): PaperMove => ({
  x: first.x * then.factor + then.x,
  y: first.y * then.factor + then.y,
  factor: first.factor * then.factor,
});

/** Larger by a factor where one point stays in its place; the point in millimetres from the middle. */
export const zoomedAt = (
  { x, y }: { readonly x: number; readonly y: number },
  factor: number,
): PaperMove => ({ x: x * (1 - factor), y: y * (1 - factor), factor });

/**
 * IUGG's mean radius. Sheets are drawn on the ellipsoid; for a drag the sphere is as good: they differ
 * by some thousandths of its length, and the sheet that comes is drawn exactly.
 */
const RADIUS_MM = 6_371_008_800;

const RADIANS = Math.PI / 180;

/** As far as cameras of screens go. */
const MOST_LATITUDE = 85;
const MOST_ZOOM = 22;

/** A tile of the screen's world at zoom 0, in CSS pixels. */
const WORLD_PIXELS = 512;

const within = (value: number, least: number, most: number): number =>
  Math.min(most, Math.max(least, value));

const wrapped = (longitude: number): number => ((((longitude + 180) % 360) + 360) % 360) - 180;

type Millimetres = readonly [x: number, y: number];
type Degrees = readonly [longitude: number, latitude: number];

/** Lambert's azimuthal equal-area projection of the sphere, inverse (Snyder 1987, p. 186). */
const groundAt = ([x, y]: Millimetres, { scale, centre }: DrawnFrame): Degrees => {
  const radius = RADIUS_MM / scale;
  const [east, north] = [x / radius, -y / radius];
  const distance = Math.min(2, Math.hypot(east, north));
  if (distance === 0) {
    return centre;
  }
  const angle = 2 * Math.asin(distance / 2);
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const latitude = centre[1] * RADIANS;
  const asine = cosine * Math.sin(latitude) + (north * sine * Math.cos(latitude)) / distance;
  const turn = Math.atan2(
    east * sine,
    distance * Math.cos(latitude) * cosine - north * Math.sin(latitude) * sine,
  );
  return [centre[0] + turn / RADIANS, Math.asin(within(asine, -1, 1)) / RADIANS];
};

/** The same projection forward. */
const paperAt = ([longitude, latitude]: Degrees, { scale, centre }: DrawnFrame): Millimetres => {
  const [turn, from, to] = [
    wrapped(longitude - centre[0]) * RADIANS,
    centre[1] * RADIANS,
    latitude * RADIANS,
  ];
  const cosine = Math.sin(from) * Math.sin(to) + Math.cos(from) * Math.cos(to) * Math.cos(turn);
  const length = (Math.sqrt(2 / Math.max(1e-9, 1 + cosine)) * RADIUS_MM) / scale;
  return [
    length * Math.cos(to) * Math.sin(turn),
    -length * (Math.cos(from) * Math.sin(to) - Math.sin(from) * Math.cos(to) * Math.cos(turn)),
  ];
};

/** Where a camera looks on a sheet, in millimetres from the middle of its frame. */
const lookAt = ({ frame: { coverMm = 0 } }: DrawnFrame): Millimetres => [-coverMm / 2, 0];

/** Screens show the same ground larger the farther from the equator it is, paper does not. */
const zoomForLatitude = (from: number, to: number): number =>
  Math.log2(Math.cos(to * RADIANS) / Math.cos(from * RADIANS));

/**
 * The camera of a sheet that shows a whole operation and has none of its own: on a screen of the size
 * it would show as much.
 */
export const cameraOfSheet = (
  shown: DrawnFrame,
  seen: { readonly width: number; readonly height: number },
): PaperCamera => {
  const { frame, scale } = shown;
  const [longitude, latitude] = groundAt(lookAt(shown), shown);
  const width = frame.width - (frame.coverMm ?? 0);
  const mmOfPixel = Math.min(width / seen.width, frame.height / seen.height);
  const equatorMm = 2 * Math.PI * RADIUS_MM * Math.cos(latitude * RADIANS);
  const zoom = Math.log2(equatorMm / (WORLD_PIXELS * scale * mmOfPixel));
  return { latitude, longitude, zoom: within(zoom, 0, MOST_ZOOM) };
};

/** The camera after a map that was drawn for another was moved by hand. */
export const cameraAfter = (
  shown: DrawnFrame,
  camera: PaperCamera,
  { x, y, factor }: PaperMove,
): PaperCamera => {
  const [left, down] = lookAt(shown);
  const from = groundAt([left, down], shown);
  const [longitude, latitude] = groundAt([(left - x) / factor, (down - y) / factor], shown);
  const to = within(camera.latitude + latitude - from[1], -MOST_LATITUDE, MOST_LATITUDE);
  return {
    latitude: to,
    longitude: wrapped(camera.longitude + longitude - from[0]),
    zoom: within(
      camera.zoom + Math.log2(factor) + zoomForLatitude(camera.latitude, to),
      0,
      MOST_ZOOM,
    ),
  };
};

/** How a map that was drawn for one camera is moved to stand for another until that is drawn. */
export const moveBetween = (shown: DrawnFrame, from: PaperCamera, to: PaperCamera): PaperMove => {
  const factor = 2 ** (to.zoom - from.zoom - zoomForLatitude(from.latitude, to.latitude));
  const [left, down] = lookAt(shown);
  const [longitude, latitude] = groundAt([left, down], shown);
  const [x, y] = paperAt(
    [longitude + wrapped(to.longitude - from.longitude), latitude + to.latitude - from.latitude],
    shown,
  );
  return { x: left - x * factor + 0, y: down - y * factor + 0, factor };
};
