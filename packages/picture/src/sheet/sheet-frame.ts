import { toMercator } from '@waystation/cartography';
import type { Position } from '@waystation/domain';
import type { PictureFrame, Unit } from '../geometry/picture-frame';

/** Tenths of a millimetre on paper: whole numbers, and half of one is not printed. */
const UNITS_PER_MM = 10;

/** As fine as paper shows lines: three points to the millimetre. */
const UNITS_PER_PIXEL = 3;

/** Room for labels between the outermost places and the edge. */
const MARGIN = 0.14;

/** Nearer than so much of the world, about 8 km, a coarse outline says nothing. */
const LEAST_SPAN = 0.0002;

/** The size of a map on paper, in millimetres. */
export type SheetSize = { readonly width: number; readonly height: number };

/** A frame around places, with its scale. */
export type SheetFrame = PictureFrame & {
  /** Metres on the ground of one unit, in the middle of the map. */
  readonly metersPerUnit: number;
};

const EQUATOR_METERS = 2 * Math.PI * 6_378_137;

const middleOf = (values: readonly number[]): number =>
  (Math.min(...values) + Math.max(...values)) / 2;

const spanOf = (values: readonly number[]): number =>
  Math.max(Math.max(...values) - Math.min(...values), LEAST_SPAN);

/** Brings a longitude to the side of the world on which the first one lies. */
const besides = ([longitude, latitude]: Position, first: number): readonly [number, number] => {
  const turn = Math.round((first - longitude) / 360) * 360;
  return [longitude + turn, latitude];
};

/** The frame on paper that shows all of the places, north up. */
export const sheetFrame = (places: readonly Position[], size: SheetSize): SheetFrame => {
  const [width, height] = [size.width * UNITS_PER_MM, size.height * UNITS_PER_MM];
  const first = places[0]?.[0] ?? 0;
  const points = places.map((place) => toMercator(besides(place, first)));
  const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
  const inner = 1 - 2 * MARGIN;
  const scale = Math.min((width * inner) / spanOf(xs), (height * inner) / spanOf(ys));
  const [x0, y0] = [middleOf(xs), middleOf(ys)];
  const latitude = Math.atan(Math.sinh(Math.PI * (1 - 2 * y0)));
  return {
    kind: 'whole',
    detail: scale / UNITS_PER_PIXEL,
    width,
    height,
    metersPerUnit: (EQUATOR_METERS * Math.cos(latitude)) / scale,
    toUnit: (position) => {
      const { x, y } = toMercator(besides(position, first));
      return [
        Math.round((x - x0) * scale + width / 2),
        Math.round((y - y0) * scale + height / 2),
      ] satisfies Unit;
    },
    isNear: (all) =>
      all.some(([x]) => x > 0) &&
      all.some(([x]) => x < width) &&
      all.some(([, y]) => y > 0) &&
      all.some(([, y]) => y < height),
  };
};
