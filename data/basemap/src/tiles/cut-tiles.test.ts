import { VectorTile } from '@mapbox/vector-tile';
import Pbf from 'pbf';
import { describe, expect, it } from 'vitest';
import { cutTiles } from './cut-tiles';
import { LAST_ZOOM } from './last-zoom';
import { featuresAtZoom, type TileLayer } from './tile-layer';

const town = (name: string, minZoom: number): TileLayer['features'][number] => ({
  type: 'Feature',
  properties: { name_en: name, min_zoom: minZoom },
  geometry: { type: 'Point', coordinates: [31.58, 4.85] },
});

const PLACES: TileLayer = {
  name: 'places',
  minZoom: 1,
  maxZoom: LAST_ZOOM,
  features: [town('Juba', 1), town('Munuki', 8)],
};

const namesIn = (tile: Uint8Array | undefined): readonly unknown[] => {
  const layer = new VectorTile(new Pbf(tile)).layers.places;
  return Array.from(
    { length: layer?.length ?? 0 },
    (_, index) => layer?.feature(index).properties.name_en,
  );
};

describe('cutTiles', () => {
  const tiles = cutTiles([PLACES], 2);

  it('cuts a layer for the zooms it is meant for', () => {
    expect([...tiles.keys()]).toEqual(['1/1/0', '2/2/1']);
  });

  it('leaves a town out of the zooms before its own', () => {
    expect(namesIn(tiles.get('2/2/1'))).toEqual(['Juba']);
  });
});

describe('featuresAtZoom', () => {
  it.each([
    { zoom: 5, names: ['Juba'] },
    { zoom: LAST_ZOOM, names: ['Juba', 'Munuki'] },
  ])('holds $names at zoom $zoom, because the last zoom is stretched', ({ zoom, names }) => {
    const { features } = featuresAtZoom(PLACES, zoom, LAST_ZOOM);
    expect(features.map(({ properties }) => properties?.name_en)).toEqual(names);
  });
});
