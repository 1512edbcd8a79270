import type { Feature, MultiPolygon } from 'geojson';
import { type Bounds, boundsOf } from '../geometry/bounds';
import { ringArea } from '../geometry/ring-area';
import type { CountryProperties } from './country-polygons';

/** Islands and exclaves smaller than this share of the largest part do not widen a first view. */
const SHARE_OF_LARGEST = 0.02;
/** Parts overseas, such as French Guiana, are farther away than this. */
const NEAR_DEGREES = 15;
/** A tenth of a degree is 11 km: a camera needs no more. */
const DECIMALS = 1;

const middleOf = ([west, , east]: Bounds): number => (west + east) / 2;

/** The box as many turns round the globe away as bring its middle nearest to a longitude. */
const turnedTo = (box: Bounds, longitude: number): Bounds => {
  const by = Math.round((longitude - middleOf(box)) / 360) * 360;
  return [box[0] + by, box[1], box[2] + by, box[3]];
};

const isNear = (box: Bounds, to: Bounds): boolean =>
  box[0] <= to[2] + NEAR_DEGREES &&
  box[2] >= to[0] - NEAR_DEGREES &&
  box[1] <= to[3] + NEAR_DEGREES &&
  box[3] >= to[1] - NEAR_DEGREES;

const boxOf = ({ geometry }: Feature<MultiPolygon>): readonly Bounds[] => {
  const parts = geometry.coordinates
    .flatMap(([ring]) => (ring === undefined ? [] : [ring]))
    .map((ring) => ({ area: ringArea(ring), box: boundsOf(ring) }))
    .toSorted((a, b) => b.area - a.area);
  const [largest] = parts;
  if (largest === undefined) {
    return [];
  }
  const home = turnedTo(largest.box, 0);
  const boxes = parts
    .filter(({ area }) => area >= largest.area * SHARE_OF_LARGEST)
    .map(({ box }) => turnedTo(box, middleOf(home)))
    .filter((box) => isNear(box, home));
  const [west, south, east, north] = boundsOf(
    boxes.flatMap((box) => [
      [box[0], box[1]],
      [box[2], box[3]],
    ]),
  );
  const round = (degrees: number): number => Number(degrees.toFixed(DECIMALS));
  return [[round(west), round(south), round(east), round(north)]];
};

/** A box around the main parts of each country by its ISO 3166-1 alpha-3 code, in their order. */
export const toCountryBoxes = (
  countries: readonly Feature<MultiPolygon, CountryProperties>[],
): Readonly<Record<string, Bounds>> =>
  Object.fromEntries(
    countries
      .flatMap((country) =>
        boxOf(country).map((box) => [country.properties.iso3 ?? '', box] as const),
      )
      .filter(([iso3]) => iso3 !== '')
      .toSorted(([a], [b]) => a.localeCompare(b, 'en')),
  );
