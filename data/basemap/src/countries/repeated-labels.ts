import { GeoJSONVT, type GeoJSONVTFeature } from '@maplibre/geojson-vt';
import type { Feature, MultiPolygon, Position } from 'geojson';
import { fromMercator } from '../geometry/from-mercator';
import { labelPoint } from '../geometry/label-point';
import { ringArea } from '../geometry/ring-area';
import { SpacingGrid } from '../geometry/spacing-grid';
import { type MercatorPoint, toMercator } from '../geometry/to-mercator';
import { type TileAddress, tilesOfZoom } from '../tiles/tile-address';
import type { CountryLabel } from './country-labels';
import type { CountryProperties } from './country-polygons';

/** From this zoom the middle of a large country is often off the screen. */
const REPEAT_ZOOM = 5;

/** Places are looked for in the tiles of this zoom, which are 128 pixels wide where names repeat. */
const SEARCH_ZOOM = 7;

/** A tile's side in the units of its geometry. */
const EXTENT = 4096;

/** Pixels of the whole world's width at the zoom from which names repeat. */
const WORLD_PIXELS = 512 * 2 ** REPEAT_ZOOM;

/** Pixels around a repeated name that are the country's: more than the height of two lines. */
const CLEARANCE_PIXELS = 28;

/** Pixels between two names of one country. */
const SPACING_PIXELS = 230;

/** Nearer than this, two names of a country that is looked at as a whole are seen at once. */
const WIDE_SPACING_PIXELS = 460;

type Found = { readonly iso3: string; readonly point: MercatorPoint; readonly clearance: number };

/**
 * The names of countries once more, some way from the first and from each other, so that a reader who
 * looks at one country sees the names of its neighbours.
 */
export const repeatLabels = (
  countries: readonly Feature<MultiPolygon, CountryProperties>[],
  labels: readonly CountryLabel[],
): readonly CountryLabel[] => {
  const places = findPlaces(countries).toSorted((a, b) => b.clearance - a.clearance);
  return labels.flatMap((label) => {
    const grid = new SpacingGrid(SPACING_PIXELS / WORLD_PIXELS);
    const wide = new SpacingGrid(WIDE_SPACING_PIXELS / WORLD_PIXELS);
    grid.add(toMercator(label.geometry.coordinates));
    wide.add(toMercator(label.geometry.coordinates));
    return places
      .filter(({ iso3, point }) => {
        const fits = iso3 === label.properties.iso3 && grid.isClear(point);
        if (fits) {
          grid.add(point);
        }
        return fits;
      })
      .map(({ point }) => {
        const isClose = !wide.isClear(point);
        if (!isClose) {
          wide.add(point);
        }
        return repeatAt(label, fromMercator(point), isClose);
      });
  });
};

const findPlaces = (
  countries: readonly Feature<MultiPolygon, CountryProperties>[],
): readonly Found[] => {
  const index = new GeoJSONVT(
    { type: 'FeatureCollection', features: [...countries] },
    { maxZoom: SEARCH_ZOOM + 1, indexMaxZoom: SEARCH_ZOOM, indexMaxPoints: 0, buffer: 0 },
  );
  return tilesOfZoom(SEARCH_ZOOM).flatMap((tile) => {
    const parts: readonly GeoJSONVTFeature[] =
      index.getTile(tile.z, tile.x, tile.y)?.features ?? [];
    return parts.flatMap((part) => {
      const place = part.type === 3 ? placeInTile(part.geometry, tile) : undefined;
      return place === undefined ? [] : [{ ...place, iso3: String(part.tags?.iso3) }];
    });
  });
};

const placeInTile = (
  rings: readonly Position[][],
  tile: TileAddress,
): Omit<Found, 'iso3'> | undefined => {
  const largest = rings.toSorted(
    (a, b) => ringArea(b, { isFlat: true }) - ringArea(a, { isFlat: true }),
  )[0];
  if (largest === undefined) {
    return undefined;
  }
  const { position, clearance } = labelPoint([largest], { precision: 128, isFlat: true });
  const [x = 0, y = 0] = position;
  const side = 2 ** tile.z;
  const clearancePixels = (clearance / EXTENT / side) * WORLD_PIXELS;
  return clearancePixels < CLEARANCE_PIXELS
    ? undefined
    : {
        point: { x: (tile.x + x / EXTENT) / side, y: (tile.y + y / EXTENT) / side },
        clearance: clearancePixels,
      };
};

const repeatAt = (label: CountryLabel, coordinates: Position, isClose: boolean): CountryLabel => ({
  ...label,
  properties: {
    ...label.properties,
    min_zoom: REPEAT_ZOOM,
    ...(isClose && { is_close: true }),
  },
  geometry: { type: 'Point', coordinates },
});
