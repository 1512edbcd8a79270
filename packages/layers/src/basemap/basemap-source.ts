import type { VectorSourceSpecification } from 'maplibre-gl';

/** Name of the base map's source in a style. */
export const BASEMAP_SOURCE = 'basemap';

/** Last zoom that tiles are cut for; the map stretches them from there. */
const BASEMAP_LAST_ZOOM = 6;

/** Credit that goes with the ground; GeoNames' licence asks for it. */
export const BASEMAP_ATTRIBUTION = 'Natural Earth · GeoNames CC BY 4.0';

/** The base map's tiles as a source. The URL must be absolute: a worker without a page resolves it. */
export const basemapSource = (tilesUrl: string): VectorSourceSpecification => ({
  type: 'vector',
  tiles: [tilesUrl],
  minzoom: 0,
  maxzoom: BASEMAP_LAST_ZOOM,
  attribution: BASEMAP_ATTRIBUTION,
});
