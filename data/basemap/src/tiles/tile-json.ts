import { LAST_ZOOM } from './last-zoom';
import type { LayerName } from './tile-layer';

/** Credit that the map shows for its ground; GeoNames' licence (CC BY 4.0) asks for it. */
export const BASEMAP_ATTRIBUTION = 'Natural Earth · GeoNames CC BY 4.0';

const NAME_FIELDS = {
  name_en: 'Name in English',
  name_fr: 'Name in French, if it differs',
  name_es: 'Name in Spanish, if it differs',
  name_ar: 'Name in Arabic, if known',
} as const;

const FIELDS: Readonly<Record<LayerName, Readonly<Record<string, string>>>> = {
  countries: { iso3: 'ISO 3166-1 alpha-3', iso2: 'ISO 3166-1 alpha-2' },
  'country-boundaries': {
    kind: 'international or undetermined',
    a: 'ISO 3166-1 alpha-3 of the first country',
    b: 'ISO 3166-1 alpha-3 of the second country',
  },
  lakes: {},
  rivers: NAME_FIELDS,
  places: {
    ...NAME_FIELDS,
    kind: 'capital, regional or town',
    min_zoom: 'Zoom from which it is drawn',
  },
  'country-labels': {
    ...NAME_FIELDS,
    iso3: 'ISO 3166-1 alpha-3',
    min_zoom: 'Zoom from which it is drawn',
    is_close: 'Near another name of the same country',
  },
  'water-labels': { ...NAME_FIELDS, kind: 'sea or lake', min_zoom: 'Zoom from which it is drawn' },
};

/** Description of the tiles in the TileJSON 3.0.0 format, for tools that ask for it. */
export const tileJson = (version: string): object => ({
  tilejson: '3.0.0',
  name: 'Waystation base map',
  version,
  attribution: BASEMAP_ATTRIBUTION,
  tiles: ['/basemap/{z}/{x}/{y}.pbf'],
  minzoom: 0,
  maxzoom: LAST_ZOOM,
  vector_layers: Object.entries(FIELDS).map(([id, fields]) => ({ id, fields })),
});
