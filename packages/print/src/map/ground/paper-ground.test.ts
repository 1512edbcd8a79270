import { describe, expect, it } from 'vitest';
import { basemapTiles } from '../../../test/basemap-tiles';
import { aMap } from '../../../test/one-layer';
import type { Extent } from '../projection/paper-projection';
import { groundTiles } from './ground-tiles';
import { joinLines } from './join-lines';
import { paperGroundFrom } from './paper-ground-from';

const JUBA: Extent = [29, 3, 34, 7];
const where = (extent: Extent) => ({
  frame: { widthMm: 100, heightMm: 100 },
  extent,
  pointScale: 0.2,
});

const groundOf = async (extent: Extent, language: 'en' | 'ar' = 'en') => {
  const wanted = where(extent);
  return paperGroundFrom({
    ...wanted,
    tiles: basemapTiles(groundTiles(wanted)),
    theme: 'light',
    language,
    operationCountries: [],
    unlabelledCountries: [],
  });
};

describe('groundTiles', () => {
  it('asks for the tiles under the frame, at the zoom of a screen of that scale', () => {
    const tiles = groundTiles(where(JUBA));
    expect(tiles.length).toBeLessThan(10);
    expect(new Set(tiles.map(({ z }) => z))).toEqual(new Set([6]));
  });

  it('goes on beyond the antimeridian', () => {
    const columns = groundTiles(where([178, -20, -178, -16])).map(({ x, z }) => x / 2 ** z);
    expect(Math.min(...columns)).toBe(0);
    expect(Math.max(...columns)).toBeGreaterThan(0.95);
  });

  it('asks for no more than the world, even where the frame sees beyond it', () => {
    expect(groundTiles(where([-180, -90, 180, 90])).length).toBeLessThanOrEqual(4);
  });
});

describe('paperGroundFrom', () => {
  it('draws land, lakes, rivers, borders and towns as shapes and text', async () => {
    const { svg } = aMap([], { extent: JUBA, ground: await groundOf(JUBA) });
    for (const layer of [
      'basemap-land',
      'basemap-boundaries-international',
      'basemap-rivers',
      'basemap-place-labels',
    ]) {
      expect(svg).toContain(`<g id="${layer}"`);
    }
    expect(svg).toContain('>Juba</tspan>');
    expect(svg).not.toContain('<image');
  });

  it('writes names in the language of the map', async () => {
    const { svg } = aMap([], { extent: JUBA, ground: await groundOf(JUBA, 'ar'), language: 'ar' });
    expect(svg).toContain('>جوبا</tspan>');
  });

  it('shows no edge of a tile: outlines and borders run through', async () => {
    // Lake Victoria lies on four tiles and on the equator, which is an edge of theirs.
    const victoria: Extent = [31, -3.2, 35, 0.8];
    const { features } = await groundOf(victoria);
    const outlines = features['lakes-outlines'] ?? [];
    const flat = outlines.flatMap(({ geometry }) =>
      geometry.type === 'MultiLineString'
        ? geometry.coordinates.flatMap((line) =>
            line.slice(1).map((to, index) => [line[index] ?? to, to] as const),
          )
        : [],
    );
    const onEquator = flat.filter(
      ([from, to]) =>
        [from, to].every(([, latitude = 1]) => Math.abs(latitude) < 1e-4) && from[0] !== to[0],
    );
    expect(flat.length).toBeGreaterThan(20);
    expect(onEquator).toEqual([]);
  });

  it('is refused where a tile is missing, and names it', async () => {
    const wanted = where(JUBA);
    const [gone, ...tiles] = basemapTiles(groundTiles(wanted));
    expect(() =>
      paperGroundFrom({
        ...wanted,
        tiles,
        theme: 'light',
        language: 'en',
        operationCountries: [],
        unlabelledCountries: [],
      }),
    ).toThrow(`The base map lacks 1 tiles of this map: ${gone?.z}/${gone?.x}/${gone?.y}.`);
  });
});

describe('joinLines', () => {
  const river = (name: string, ...coordinates: number[][][]) => ({
    type: 'Feature' as const,
    properties: { name },
    geometry: { type: 'MultiLineString' as const, coordinates },
  });

  it('makes one line of the pieces of a river, whichever way they run', () => {
    const pieces = [
      river('Nile', [
        [0, 0],
        [1, 1],
      ]),
      river('Nile', [
        [3, 3],
        [2, 2.0005],
      ]),
      river('Sobat', [
        [1, 1],
        [5, 1],
      ]),
      river('Nile', [
        [1.0004, 1],
        [2, 2],
      ]),
    ];
    const joined = joinLines(pieces);
    expect(joined.map(({ properties }) => properties?.name)).toEqual(['Nile', 'Sobat']);
    expect(joined[0]?.geometry).toMatchObject({ coordinates: [{ length: 4 }] });
  });

  it('leaves apart what does not meet', () => {
    const [joined] = joinLines([
      river(
        'Nile',
        [
          [0, 0],
          [1, 1],
        ],
        [
          [2, 2],
          [3, 3],
        ],
      ),
    ]);
    expect(joined?.geometry).toMatchObject({ coordinates: [{ length: 2 }, { length: 2 }] });
  });
});
