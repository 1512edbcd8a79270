import type { Feature, MultiPolygon, Point, Position } from 'geojson';
import { labelPoint } from '../geometry/label-point';
import { ringArea } from '../geometry/ring-area';
import { type LabelProperties, toLabelProperties } from '../names';
import { countryCodeOf } from './country-codes';
import { countryNames } from './country-names';
import type { CountryProperties } from './country-polygons';

/** A country's name and the zoom from which there is room for it. */
type CountryLabelProperties = LabelProperties & {
  readonly iso3: string;
  readonly min_zoom: number;
  /** Near another name of the same country; absent: it is not. */
  readonly is_close?: boolean;
};

/** A country label as tiles carry it. */
export type CountryLabel = Feature<Point, CountryLabelProperties>;

// United Nations maps do not name it as a country; no boundary or name is drawn instead of another.
const NOT_NAMED: readonly string[] = ['TWN'];

// Small islands and territories wait until the reader has come close.
const TERRITORY_ZOOM = 5;

/** Names of countries, each at the middle of its largest polygon. */
export const toCountryLabels = (
  countries: readonly Feature<MultiPolygon, CountryProperties>[],
): readonly CountryLabel[] =>
  countries.flatMap(({ properties: { iso3 }, geometry }) => {
    const names = iso3 === undefined || NOT_NAMED.includes(iso3) ? undefined : countryNames(iso3);
    const largest = largestPolygon(geometry.coordinates);
    if (iso3 === undefined || names === undefined || largest === undefined) {
      return [];
    }
    const { position, clearance } = labelPoint(largest);
    return [
      {
        type: 'Feature',
        properties: { ...toLabelProperties(names), iso3, min_zoom: minZoom(iso3, clearance) },
        geometry: { type: 'Point', coordinates: inWorld(position) },
      },
    ];
  });

// A polygon that runs on past the antimeridian may have its middle there.
const inWorld = ([longitude = 0, latitude = 0]: Position): Position => [
  ((((longitude + 180) % 360) + 360) % 360) - 180,
  latitude,
];

const largestPolygon = (polygons: Position[][][]): Position[][] | undefined =>
  polygons.toSorted((a, b) => ringArea(b[0] ?? []) - ringArea(a[0] ?? []))[0];

/** Pixels from the middle to the nearest edge that a name needs to be read as the country's. */
const CLEARANCE_PIXELS = 18;

const minZoom = (iso3: string, clearance: number): number => {
  const pixelsPerDegree = 512 / 360;
  const zoom = Math.ceil(Math.log2(CLEARANCE_PIXELS / (clearance * pixelsPerDegree)));
  const isState = countryCodeOf(iso3)?.state ?? false;
  return Math.min(6, Math.max(isState ? 1 : TERRITORY_ZOOM, zoom));
};
