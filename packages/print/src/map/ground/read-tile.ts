import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import { fromMercator } from '@waystation/cartography';
import type { Position } from '@waystation/domain';
import { geoClipRectangle } from 'd3-geo';
import type { Feature } from 'geojson';
import Pbf from 'pbf';
import { collectLines } from '../shapes/collect-lines';
import type { TileAddress } from './ground-tiles';

/** A tile as it was served, uncompressed; null: nothing but sea. */
export type GroundTile = TileAddress & { readonly bytes: Uint8Array | null };

/** A feature of a tile with the name of its layer. */
export type TileFeature = { readonly layer: string; readonly feature: Feature };

/** The outlines of areas are layers of their own: those of a tile's edge are no outlines. */
export const OUTLINES = '-outlines';

type TilePoint = { readonly x: number; readonly y: number };

const toPosition =
  ({ z, x, y }: TileAddress, extent: number) =>
  (point: TilePoint): Position => {
    const side = 2 ** z;
    return fromMercator({
      x: (x + point.x / extent) / side,
      y: (y + point.y / extent) / side,
    });
  };

/** The parts of lines that lie in the tile itself; what reaches beyond it, its neighbour has, too. */
const inTile = (lines: readonly (readonly TilePoint[])[], extent: number): TilePoint[][] => {
  const { stream, lines: cut } = collectLines();
  const through = geoClipRectangle(0, 0, extent, extent)(stream);
  for (const line of lines) {
    through.lineStart();
    for (const { x, y } of line) {
      through.point(x, y);
    }
    through.lineEnd();
  }
  // A line that only touches the edge leaves a point there.
  const whole = cut().filter(([first, ...others]) =>
    others.some(([x, y]) => x !== first?.[0] || y !== first[1]),
  );
  return whole.map((line) => line.map(([x, y]) => ({ x, y })));
};

const lineFeature = (
  { properties, extent }: VectorTileFeature,
  lines: readonly (readonly TilePoint[])[],
  address: TileAddress,
): Feature => ({
  type: 'Feature',
  properties,
  geometry: {
    type: 'MultiLineString',
    coordinates: inTile(lines, extent).map((line) =>
      line.map((point) => [...toPosition(address, extent)(point)]),
    ),
  },
});

const pointFeature = (feature: VectorTileFeature, address: TileAddress): Feature => {
  const { extent, properties } = feature;
  const own = feature
    .loadGeometry()
    .flat()
    .filter(({ x, y }) => x >= 0 && y >= 0 && x < extent && y < extent);
  return {
    type: 'Feature',
    properties,
    geometry: {
      type: 'MultiPoint',
      coordinates: own.map((point) => [...toPosition(address, extent)(point)]),
    },
  };
};

const read = (
  layer: string,
  feature: VectorTileFeature,
  address: TileAddress,
): readonly TileFeature[] => {
  switch (feature.type) {
    case 1:
      return [{ layer, feature: pointFeature(feature, address) }];
    case 2:
      return [{ layer, feature: lineFeature(feature, feature.loadGeometry(), address) }];
    case 3:
      // Areas keep the strip that they share with the next tile, so that no gap shows between them.
      return [
        { layer, feature: feature.toGeoJSON(address.x, address.y, address.z) },
        {
          layer: `${layer}${OUTLINES}`,
          feature: lineFeature(feature, feature.loadGeometry(), address),
        },
      ];
    default:
      return [];
  }
};

/** Everything in a tile, on the ground. */
export const readTile = (tile: GroundTile): readonly TileFeature[] =>
  tile.bytes === null
    ? []
    : Object.values(new VectorTile(new Pbf(tile.bytes)).layers).flatMap((layer) =>
        Array.from({ length: layer.length }, (_, index) =>
          read(layer.name, layer.feature(index), tile),
        ).flat(),
      );
