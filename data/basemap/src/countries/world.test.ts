import type { Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { toMercator } from '../geometry/to-mercator';
import { readCountryTopology } from '../sources/topology';
import { toBoundaries } from './country-boundaries';
import { toCountryLabels } from './country-labels';
import { toCountryParts } from './country-parts';
import { toCountryPolygons } from './country-polygons';
import { repeatLabels } from './repeated-labels';

const topology = readCountryTopology('50m');
const parts = toCountryParts(topology);
const countries = toCountryPolygons(topology, parts);
const boundaries = toBoundaries(topology, parts);
const labels = toCountryLabels(countries);

const crossesEastOf = (ring: readonly Position[], [x = 0, y = 0]: Position): number =>
  ring.filter(([x2 = 0, y2 = 0], index) => {
    const [x1 = 0, y1 = 0] = ring[index - 1] ?? ring.at(-1) ?? [];
    return y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1;
  }).length;

const countryAt = (point: Position): string | undefined =>
  countries.find(({ geometry }) =>
    geometry.coordinates.some(
      (rings) => rings.reduce((sum, ring) => sum + crossesEastOf(ring, point), 0) % 2 === 1,
    ),
  )?.properties.iso3;

const kindsOf = (a: string, b: string): readonly string[] =>
  boundaries
    .filter(({ properties }) => properties.a === a && properties.b === b)
    .map(({ properties }) => properties.kind)
    .sort();

describe('countries of the map', () => {
  it.each([
    { place: 'Juba', point: [31.58, 4.85], country: 'SSD' },
    { place: 'Simferopol', point: [34.1, 44.95], country: 'UKR' },
    { place: 'Hargeisa', point: [44.06, 9.56], country: 'SOM' },
    { place: 'Smara, west of the berm', point: [-11.67, 26.74], country: 'ESH' },
    { place: 'Tifariti, east of the berm', point: [-10.57, 26.16], country: 'ESH' },
    { place: 'Tan-Tan, north of 27°40′', point: [-11.0, 28.43], country: 'MAR' },
    { place: 'Morphou', point: [32.99, 35.2], country: 'CYP' },
    { place: 'Chukotka, past the antimeridian', point: [185, 66.5], country: 'RUS' },
    { place: 'the South Pole', point: [20, -89], country: 'ATA' },
  ])('has $place in $country', ({ point, country }) => {
    expect(countryAt(point)).toBe(country);
  });

  it('gives every country with an ISO code its alpha-2 code too', () => {
    const without = countries.filter(({ properties: { iso3, iso2 } }) => iso3 && !iso2);
    expect(without.map(({ properties }) => properties.iso3)).toEqual(['XKX']);
  });
});

describe('lines of the map', () => {
  it.each([
    { a: 'SSD', b: 'UGA', kinds: ['international'] },
    { a: 'LBY', b: 'TUN', kinds: ['international'] },
    { a: 'SDN', b: 'SSD', kinds: ['undetermined'] },
    { a: 'EGY', b: 'SDN', kinds: ['international', 'undetermined'] },
    { a: 'IND', b: 'PAK', kinds: ['international', 'undetermined'] },
    { a: 'ESH', b: 'MAR', kinds: ['undetermined'] },
    { a: 'SOM', b: 'XXX', kinds: [] },
    { a: 'MAR', b: 'MRT', kinds: [] },
    { a: 'RUS', b: 'UKR', kinds: ['international'] },
  ])('draws $a to $b as $kinds', ({ a, b, kinds }) => {
    expect(kindsOf(a, b)).toEqual(kinds);
  });

  it('draws the north of Western Sahara along 27°40′ and no berm', () => {
    const lines = boundaries.filter(({ properties }) => properties.a === 'ESH');
    const toMorocco = lines.filter(({ properties }) => properties.b === 'MAR');
    expect(toMorocco.flatMap(({ geometry }) => geometry.coordinates.flat())).toEqual([
      [-13.17, 27 + 40 / 60],
      [-8.67, 27 + 40 / 60],
    ]);
  });
});

describe('names on the map', () => {
  it('stand inside their countries', () => {
    for (const { geometry, properties } of labels.filter(({ properties: p }) => p.min_zoom < 4)) {
      expect(countryAt(geometry.coordinates), properties.iso3).toBe(properties.iso3);
    }
  });

  it('come sooner for large countries', () => {
    const zoomOf = (iso3: string) =>
      labels.find(({ properties }) => properties.iso3 === iso3)?.properties.min_zoom ?? 0;
    expect(zoomOf('DZA')).toBeLessThan(zoomOf('UGA'));
    expect(zoomOf('UGA')).toBeLessThan(zoomOf('MLT'));
  });

  it('repeat inside the same country, so that neighbours are named in a close view', () => {
    const wanted = ['SDN', 'SSD', 'MLT'];
    const some = countries.filter(({ properties }) => wanted.includes(properties.iso3 ?? ''));
    const repeated = repeatLabels(some, labels);
    const sudan = repeated.filter(({ properties }) => properties.iso3 === 'SDN');
    expect(sudan.length).toBeGreaterThan(1);
    expect(sudan.map(({ geometry }) => countryAt(geometry.coordinates))).toEqual(
      sudan.map(() => 'SDN'),
    );
    expect(repeated.some(({ properties }) => properties.iso3 === 'MLT')).toBe(false);
  });

  it('of one country that are not marked as close are never two on a small part of a screen', () => {
    const chad = countries.filter(({ properties }) => properties.iso3 === 'TCD');
    const own = labels.filter(({ properties }) => properties.iso3 === 'TCD');
    const points = [...own, ...repeatLabels(chad, own)]
      .filter(({ properties }) => properties.is_close !== true)
      .map(({ geometry }) => toMercator(geometry.coordinates));
    const apart = points.flatMap((a, index) =>
      points.slice(index + 1).map((b) => Math.hypot(a.x - b.x, a.y - b.y) * 512 * 2 ** 5),
    );
    expect(Math.min(Number.POSITIVE_INFINITY, ...apart)).toBeGreaterThanOrEqual(460);
  });
});
