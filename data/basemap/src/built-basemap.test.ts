import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { VectorTile } from '@mapbox/vector-tile';
import Pbf from 'pbf';
import { beforeAll, describe, expect, it } from 'vitest';
import { BASEMAP_DIST, build } from './build';
import { type Basemap, openBasemap } from './open-basemap';
import { tileAt, tilesOfZoom } from './tiles/tile-address';

const BUILD_TIMEOUT_MS = 60_000;

let basemap: Basemap;

beforeAll(async () => {
  if (!existsSync(join(BASEMAP_DIST, 'towns.bin'))) {
    build();
  }
  basemap = await openBasemap(BASEMAP_DIST);
}, BUILD_TIMEOUT_MS);

const propertiesAt = (
  layer: string,
  [longitude, latitude]: readonly [number, number],
  z: number,
) => {
  const tile = basemap.tile(tileAt(longitude, latitude, z)) ?? new Uint8Array();
  const read = new VectorTile(new Pbf(gunzipSync(tile))).layers[layer];
  return Array.from({ length: read?.length ?? 0 }, (_, index) => read?.feature(index).properties);
};

const JUBA = [31.58, 4.85] as const;
const TRIPOLI = [13.19, 32.89] as const;

describe('the built base map', () => {
  it.each([
    { town: 'Juba', arabic: 'جوبا', at: JUBA, z: 5 },
    { town: 'Malakal', arabic: 'ملكال', at: [31.65, 9.53] as const, z: 6 },
    { town: 'Tripoli', arabic: 'طرابلس', at: TRIPOLI, z: 5 },
    { town: 'Benghazi', arabic: 'بنغازي', at: [20.07, 32.12] as const, z: 6 },
  ])('holds $town and its Arabic name $arabic', ({ town, arabic, at, z }) => {
    expect(propertiesAt('places', at, z)).toContainEqual(
      expect.objectContaining({ name_en: town, name_ar: arabic }),
    );
  });

  it('marks capitals', () => {
    expect(propertiesAt('places', JUBA, 4)).toContainEqual(
      expect.objectContaining({ name_en: 'Juba', kind: 'capital' }),
    );
  });

  it('holds land by country and the lines between countries', () => {
    expect(propertiesAt('countries', JUBA, 6)).toContainEqual({ iso3: 'SSD', iso2: 'SS' });
    expect(propertiesAt('country-boundaries', JUBA, 6)).toContainEqual({
      kind: 'international',
      a: 'SSD',
      b: 'UGA',
    });
  });

  it('shows few towns from afar and more from near', () => {
    const counts = [3, 4, 5, 6].map((z) => propertiesAt('places', JUBA, z).length);
    expect(counts[0]).toBeLessThan(40);
    expect(counts[3]).toBeGreaterThan(40);
  });

  it('has nothing where there is only sea', () => {
    expect(basemap.tile(tileAt(-140, -50, 6))).toBeUndefined();
  });

  it.each([0, 1, 2, 3, 4, 5, 6])('fits six tiles, a large view, of zoom %i into 150 kB', (z) => {
    const sizes = tilesOfZoom(z).map((address) => basemap.tile(address)?.length ?? 0);
    const largest = sizes.toSorted((a, b) => b - a).slice(0, 6);
    expect(largest.reduce((sum, size) => sum + size, 0)).toBeLessThan(150_000);
  });

  it('holds the towns of each country in a file that is small beside a view of the map', () => {
    const towns = basemap.towns('SSD') ?? new Uint8Array();
    expect(JSON.parse(gunzipSync(towns).toString())).toContainEqual(
      expect.objectContaining({ names: { en: 'Juba', ar: 'جوبا' } }),
    );
    expect(towns.length).toBeLessThan(3_000);
  });

  it('says where its data come from', () => {
    expect(basemap.tileJson).toMatchObject({
      maxzoom: 6,
      attribution: expect.stringContaining('GeoNames'),
      version: basemap.version,
    });
  });
});
