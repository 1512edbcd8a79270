import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { tileKey, tilesOfZoom } from './tile-address';
import { featuresAtZoom, type TileLayer } from './tile-layer';

/** Zooms that tiles are cut for; the map stretches the last one when the reader comes closer. */
export const LAST_ZOOM = 6;

const EXTENT = 4096;

/** Cuts layers into vector tiles, uncompressed, by `z/x/y`; tiles without anything are left out. */
export const cutTiles = (layers: readonly TileLayer[]): ReadonlyMap<string, Uint8Array> => {
  const tiles = new Map<string, Uint8Array>();
  for (let zoom = 0; zoom <= LAST_ZOOM; zoom++) {
    const indexes = layers
      .filter(({ minZoom, maxZoom }) => zoom >= minZoom && zoom <= maxZoom)
      .map((layer) => ({ name: layer.name, index: indexLayer(layer, zoom) }));
    for (const address of tilesOfZoom(zoom)) {
      const cut: Record<string, GeoJSONVTTile> = {};
      for (const { name, index } of indexes) {
        const tile = index.getTile(address.z, address.x, address.y);
        if (tile !== null && tile.features.length > 0) {
          cut[name] = tile;
        }
      }
      if (Object.keys(cut).length > 0) {
        tiles.set(tileKey(address), fromGeojsonVt(cut, { version: 2, extent: EXTENT }));
      }
    }
  }
  return tiles;
};

const indexLayer = (layer: TileLayer, zoom: number): GeoJSONVT =>
  new GeoJSONVT(featuresAtZoom(layer, zoom, LAST_ZOOM), {
    // geojson-vt does not simplify at the zoom it calls the last; ours is kept whole to be stretched.
    maxZoom: zoom === LAST_ZOOM ? zoom : zoom + 1,
    indexMaxZoom: zoom,
    indexMaxPoints: 0,
    tolerance: TOLERANCE,
    extent: EXTENT,
    buffer: 64,
  });

// Tile units; a tile is 512 pixels wide, so 4 is half a pixel: less shows no difference.
const TOLERANCE = 4;
