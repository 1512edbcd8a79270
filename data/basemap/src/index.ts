export { type Basemap, openBasemap } from './open-basemap';
export type { TileAddress } from './tiles/tile-address';
export { BASEMAP_ATTRIBUTION } from './tiles/tile-json';
