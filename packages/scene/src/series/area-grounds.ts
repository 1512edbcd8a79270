import type { AreaShapes } from '@waystation/domain';
import { type AreaShape, readAreaShapes } from '@waystation/layers';

/** West, south, east, north in degrees; past the antimeridian the east is beyond 180. */
export type Box = readonly [west: number, south: number, east: number, north: number];

/** Where an area is: its shape, and the ground with some round it. */
export type AreaGround = { readonly box: Box; readonly shape: AreaShape };

/** Ground round an area, as a share of its own size: its neighbours say where it is. */
const SPARE = 0.06;

/** A town of its own level would else be drawn without anything round it; about 2 km. */
const LEAST_DEGREES = 0.02;

const widened = (from: number, to: number): readonly [number, number] => {
  const spare = Math.max((to - from) * SPARE, (LEAST_DEGREES - (to - from)) / 2, 0);
  return [from - spare, to + spare];
};

const boxOf = (positions: readonly (readonly number[])[]): Box => {
  const ends = (values: readonly number[]): readonly [number, number] =>
    values.reduce<readonly [number, number]>(
      ([least, most], value) => [Math.min(least, value), Math.max(most, value)],
      [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY],
    );
  const own = positions.map(([longitude = 0]) => longitude);
  const [first, last] = ends(own);
  // Nothing smaller than the world is so wide: it lies on both sides of the antimeridian.
  const isSplit = last - first > 180;
  const [west, east] = widened(
    ...(isSplit ? ends(own.map((at) => (at < 0 ? at + 360 : at))) : ([first, last] as const)),
  );
  const [south, north] = widened(...ends(positions.map(([, latitude = 0]) => latitude)));
  return [west, south, east, north];
};

/** Where each area of a level is, with what lies next to it, by P-code. */
export const areaGrounds = (shapes: AreaShapes): ReadonlyMap<string, AreaGround> =>
  new Map(
    [...readAreaShapes(shapes, () => null).polygons].map(([pcode, shape]) => {
      const { type, coordinates } = shape;
      return [
        pcode,
        { shape, box: boxOf(type === 'Polygon' ? coordinates.flat() : coordinates.flat(2)) },
      ];
    }),
  );
