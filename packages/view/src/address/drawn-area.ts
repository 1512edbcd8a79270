import { DrawnArea } from '@waystation/domain';
import { z } from 'zod';

const pairsOf = (numbers: readonly number[]): readonly (readonly number[])[] =>
  numbers.flatMap((latitude, index) =>
    index % 2 === 0 ? [[latitude, numbers[index + 1] ?? Number.NaN]] : [],
  );

const partsOf = (text: string): unknown => {
  const colon = text.indexOf(':');
  const kind = text.slice(0, colon);
  const numbers = text
    .slice(colon + 1)
    .split(',')
    .map(Number);
  const [first, second, third, fourth] = numbers;
  switch (kind) {
    case 'box':
      return { kind, south: first, west: second, north: third, east: fourth };
    case 'circle':
      return { kind, latitude: first, longitude: second, km: third };
    default:
      return { kind, corners: pairsOf(numbers) };
  }
};

/**
 * A drawn area as text: `box:south,west,north,east`, `circle:latitude,longitude,kilometres` or
 * `polygon:latitude,longitude,latitude,longitude,…`.
 */
export const DrawnAreaText = z
  .string()
  .max(2_000)
  .regex(/^(?:box|circle|polygon):-?\d+(?:\.\d+)?(?:,-?\d+(?:\.\d+)?)+$/)
  .transform(partsOf)
  .pipe(DrawnArea);

/** 4 decimals of a degree are 11 m: finer than a hand can draw. */
const DECIMALS = 4;

const short = (value: number): string => String(Number(value.toFixed(DECIMALS)));

/** The text that {@link DrawnAreaText} reads. */
export const drawnAreaText = (area: DrawnArea): string => {
  switch (area.kind) {
    case 'box':
      return `box:${[area.south, area.west, area.north, area.east].map(short).join(',')}`;
    case 'circle':
      return `circle:${[area.latitude, area.longitude, area.km].map(short).join(',')}`;
    case 'polygon':
      return `polygon:${area.corners.flat().map(short).join(',')}`;
    default:
      return area satisfies never;
  }
};
