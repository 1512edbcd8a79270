import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { toCountryBoxes } from './country-boxes';
import { COUNTRY_BOXES_FILE, writeCountryBoxes } from './write-country-boxes';

const folder = mkdtempSync(join(tmpdir(), 'country-boxes-'));

afterAll(() => rmSync(folder, { recursive: true }));

const square = (west: number, south: number, width: number) => [
  [
    [west, south],
    [west + width, south],
    [west + width, south + width],
    [west, south + width],
    [west, south],
  ],
];

const boxOf = (...parts: readonly (readonly [west: number, south: number, width: number])[]) =>
  toCountryBoxes([
    {
      type: 'Feature',
      properties: { iso3: 'AAA', iso2: 'AA' },
      geometry: { type: 'MultiPolygon', coordinates: parts.map((part) => square(...part)) },
    },
  ]).AAA;

describe('the box of a country', () => {
  it('is around its main parts', () => {
    expect(boxOf([10, 0, 5], [16, 1, 2])).toEqual([10, 0, 18, 5]);
  });

  it.each([
    ['a small island', [17, 1, 0.1]],
    ['a part overseas', [60, -40, 4]],
  ] as const)('is not wider for %s', (_what, part) => {
    expect(boxOf([10, 0, 5], [...part])).toEqual([10, 0, 15, 5]);
  });

  it('runs on past the antimeridian instead of around the globe', () => {
    expect(boxOf([176, -19, 3], [-181, -17, 2])).toEqual([176, -19, 181, -15]);
    expect(boxOf([-332, 40, 4])).toEqual([28, 40, 32, 44]);
  });
});

describe('the boxes that the web application ships', () => {
  it('are as the script writes them', () => {
    const written = join(folder, 'boxes.json');
    writeCountryBoxes(written);
    expect(readFileSync(COUNTRY_BOXES_FILE, 'utf8')).toBe(readFileSync(written, 'utf8'));
  });
});
