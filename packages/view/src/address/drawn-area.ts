import { z } from 'zod';

const Latitude = z.number().min(-90).max(90);
const Longitude = z.number().min(-180).max(180);

/** More corners than a hand draws; a bound for links. */
const MOST_CORNERS = 60;

/** Half the way around the Earth, in kilometres. */
const FARTHEST_KM = 20_000;

const Drawn = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('box'),
    south: Latitude,
    west: Longitude,
    north: Latitude,
    east: Longitude,
  }),
  z.object({
    kind: z.literal('circle'),
    latitude: Latitude,
    longitude: Longitude,
    km: z.number().positive().max(FARTHEST_KM),
  }),
  z.object({
    kind: z.literal('polygon'),
    /** Latitude and longitude of each corner; the last is joined to the first. */
    corners: z
      .array(z.tuple([Latitude, Longitude]).readonly())
      .min(3)
      .max(MOST_CORNERS)
      .readonly(),
  }),
]);

/** An area that a reader drew on the map, in degrees. */
export type DrawnArea = Readonly<z.infer<typeof Drawn>>;

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
  .pipe(Drawn.readonly());

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
