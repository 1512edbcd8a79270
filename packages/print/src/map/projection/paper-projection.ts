import { metersPerPixel } from '@waystation/cartography';
import type { Position } from '@waystation/domain';
import { AUTHALIC_RADIUS_METERS, centreStretch, RADIANS } from './ellipsoid';
import { type EqualArea, equalArea, type Point } from './equal-area';

/** West, south, east and north in degrees; an east below the west lies beyond the antimeridian. */
export type Extent = readonly [west: number, south: number, east: number, north: number];

/** The room of the map on the page. */
export type Frame = {
  readonly widthMm: number;
  readonly heightMm: number;
  /** How much of its right side something lies over: what is wanted is fitted into the rest. */
  readonly coverMm?: number;
};

/** Where the ground is on paper, in millimetres from the frame's upper left corner. */
export type PaperProjection = {
  readonly frame: Frame;
  /** The map is true to scale here, in the middle of the frame. */
  readonly centre: Position;
  /** 1 : scale. */
  readonly scale: number;
  readonly toPaper: (position: Position) => Point;
  readonly toGround: (point: Point) => Position;
  /** Degrees clockwise from up to true north at a position. */
  readonly northAt: (position: Position) => number;
};

const MM_PER_METER = 1000;

/** A map of a single place shows this much around it: 1 : 2 000 on A3. */
const SMALLEST_METERS = 600;

/** Steps along each side of an extent; parallels and meridians are curved on paper. */
const STEPS = 24;

const PASSES = 8;

const checked = ([west, south, east, north]: Extent): Extent => {
  const isSound =
    [west, south, east, north].every(Number.isFinite) &&
    south <= north &&
    south >= -90 &&
    north <= 90 &&
    Math.abs(west) <= 540 &&
    Math.abs(east) <= 540;
  if (!isSound) {
    throw new Error(
      `There is no such extent on the ground: ${[west, south, east, north].join(', ')}.`,
    );
  }
  const beyond = east < west ? east + 360 : east;
  return [west, south, Math.min(beyond, west + 360), north];
};

/** Positions all over an extent: of a hemisphere or more, the outline alone does not say how far it reaches. */
const positionsOf = ([west, south, east, north]: Extent): readonly Position[] =>
  Array.from({ length: (STEPS + 1) ** 2 }, (_, index) => [
    west + ((east - west) * (index % (STEPS + 1))) / STEPS,
    south + ((north - south) * Math.floor(index / (STEPS + 1))) / STEPS,
  ]);

const boundsOf = (points: readonly Point[]) => {
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  return {
    west: Math.min(...xs),
    east: Math.max(...xs),
    north: Math.min(...ys),
    south: Math.max(...ys),
  };
};

/** A tenth of a metre: what the page says of its projection is what it was drawn by. */
const toMillionths = (degrees: number): number => Math.round(degrees * 1e6) / 1e6 + 0;

/** How much of a frame is free of what lies over it, in millimetres from its left. */
export const freeWidth = ({ widthMm, coverMm = 0 }: Frame): number => widthMm - coverMm;

type Bounds = ReturnType<typeof boundsOf>;

/** The scale at which what reaches so far to both sides of a middle fits into the free part of a frame. */
const scaleOfReach = (x: number, y: number, frame: Frame): number => {
  const half = SMALLEST_METERS / 2;
  const [wide, high] = [Math.max(x, half) * 2, Math.max(y, half) * 2];
  return Math.max(wide / freeWidth(frame), high / frame.heightMm) * MM_PER_METER;
};

/** How far in metres the middle of a frame is to the east of that of its free part. */
const asideOf = ({ west, east, north, south }: Bounds, frame: Frame): number => {
  const scale = scaleOfReach((east - west) / 2, (south - north) / 2, frame);
  return ((frame.coverMm ?? 0) / 2) * (scale / MM_PER_METER);
};

/** The projection whose centre is the middle of the frame, so that the sheet's centre is true to scale. */
const centred = (extent: Extent, frame: Frame): EqualArea => {
  const [west, south, east, north] = extent;
  const positions = positionsOf(extent);
  let projection = equalArea([(west + east) / 2, (south + north) / 2]);
  for (let pass = 0; pass < PASSES; pass += 1) {
    const bounds = boundsOf(positions.map(projection.toMeters));
    const [longitude, latitude] = projection.toPosition([
      (bounds.west + bounds.east) / 2 + asideOf(bounds, frame),
      (bounds.north + bounds.south) / 2,
    ]);
    projection = equalArea([toMillionths(longitude), toMillionths(latitude)]);
  }
  return projection;
};

const scaleFor = (projection: EqualArea, extent: Extent, frame: Frame): number => {
  const bounds = boundsOf(positionsOf(extent).map(projection.toMeters));
  const { west, east, north, south } = bounds;
  const aside = asideOf(bounds, frame);
  return scaleOfReach(
    Math.max(Math.abs(west + aside), Math.abs(east + aside)),
    Math.max(Math.abs(north), Math.abs(south)),
    frame,
  );
};

const drawnAt = (projection: EqualArea, scale: number, frame: Frame): PaperProjection => {
  const mmPerMeter = MM_PER_METER / scale;
  const [middleX, middleY] = [frame.widthMm / 2, frame.heightMm / 2];
  const toPaper = (position: Position): Point => {
    const [x, y] = projection.toMeters(position);
    return [middleX + x * mmPerMeter, middleY + y * mmPerMeter];
  };
  const toGround = ([x, y]: Point): Position =>
    projection.toPosition([(x - middleX) / mmPerMeter, (y - middleY) / mmPerMeter]);
  const northAt = ([longitude, latitude]: Position): number => {
    const isNearPole = latitude > 89.99;
    const [x1, y1] = toPaper([longitude, isNearPole ? latitude - 0.01 : latitude]);
    const [x2, y2] = toPaper([longitude, isNearPole ? latitude : latitude + 0.01]);
    return Math.atan2(x2 - x1, y1 - y2) / RADIANS;
  };
  return { frame, centre: projection.centre, scale, toPaper, toGround, northAt };
};

/** The map of an extent, as large as the free part of the frame allows. */
export const paperProjection = (wanted: Extent, frame: Frame): PaperProjection => {
  if (!(freeWidth(frame) > 0 && frame.heightMm > 0)) {
    throw new Error(`A map of ${frame.widthMm} × ${frame.heightMm} mm cannot be drawn.`);
  }
  const extent = checked(wanted);
  const projection = centred(extent, frame);
  return drawnAt(projection, scaleFor(projection, extent, frame), frame);
};

/** The projection of a map that was drawn, from what it says of itself. */
export const projectionOf = (map: {
  readonly frame: Frame;
  readonly scale: number;
  readonly projection: { readonly centre: Position };
}): PaperProjection => drawnAt(equalArea(map.projection.centre), map.scale, map.frame);

/**
 * How the sphere of radius 1 lies on paper: millimetres to the east and south for each unit. They
 * differ a little, because the ellipsoid is flattened.
 */
export const paperAxes = ({ centre, scale }: PaperProjection): Point => {
  const radiusMm = (AUTHALIC_RADIUS_METERS * MM_PER_METER) / scale;
  const stretch = centreStretch(centre[1]);
  return [radiusMm * stretch, radiusMm / stretch];
};

/** Towards the poles a screen's map grows without end; its zooms are taken as they are here. */
const FARTHEST_LATITUDE = 70;

/** The zoom at which a screen shows the sheet's centre as large as paper, where a CSS pixel is `pointScale` mm. */
export const zoomOf = ({ centre, scale }: PaperProjection, pointScale: number): number => {
  const latitude = Math.min(FARTHEST_LATITUDE, Math.abs(centre[1]));
  const metersOfPixel = (scale * pointScale) / MM_PER_METER;
  return Math.max(0, Math.log2(metersPerPixel(latitude, 0) / metersOfPixel));
};
