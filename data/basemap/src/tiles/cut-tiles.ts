import { GeoJSONVT, type GeoJSONVTTile } from '@maplibre/geojson-vt';
import { fromGeojsonVt } from '@maplibre/vt-pbf';
import { LAST_ZOOM } from './last-zoom';
import { tileKey, tilesOfZoom } from './tile-address';
import { featuresAtZoom, type TileLayer } from './tile-layer';

const EXTENT = 4096;

/** Cuts layers into vector tiles, uncompressed, by `z/x/y`; tiles without anything are left out. */
export const cutTiles = (
  layers: readonly TileLayer[],
  lastZoom: number = LAST_ZOOM,
): ReadonlyMap<string, Uint8Array> => {
  const zooms = Array.from({ length: lastZoom + 1 }, (_, zoom) => zoom);
  return new Map(zooms.flatMap((zoom) => [...cutZoom(layers, zoom)]));
};

const cutZoom = (layers: readonly TileLayer[], zoom: number): Map<string, Uint8Array> => {
  const indexes = layers
    .filter(({ minZoom, maxZoom }) => zoom >= minZoom && zoom <= maxZoom)
    .map((layer) => ({ name: layer.name, index: indexLayer(layer, zoom) }));
  const tiles = new Map<string, Uint8Array>();
  for (const { z, x, y } of tilesOfZoom(zoom)) {
    const cut: Record<string, GeoJSONVTTile> = {};
    for (const { name, index } of indexes) {
      const tile = index.getTile(z, x, y);
      if (tile !== null && tile.features.length > 0) {
        cut[name] = tile;
      }
    }
    if (Object.keys(cut).length > 0) {
      tiles.set(tileKey({ z, x, y }), fromGeojsonVt(cut, { version: 2, extent: EXTENT }));
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
