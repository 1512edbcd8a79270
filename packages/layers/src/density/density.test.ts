import { areaMark, hexRadius, toMercator } from '@waystation/cartography';
import { Day, PlaceId } from '@waystation/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROUND_11 } from '../../test/four-counties';
import { readerOf } from '../../test/reader-of';
import { LAYERS } from '../registry';
import type { SiteRow } from '../sites/site-rows';
import { type DensityContext, densityBreaks, densityFacts, densityRows } from './density-rows';
import { DENSITY_SOURCE, figureOfHexagon } from './density-sources';

const aSite = (overrides: Partial<SiteRow> = {}): SiteRow => ({
  id: PlaceId.parse('site:1'),
  name: 'Bentiu',
  type: 'hostCommunity',
  shape: 'ring',
  area: null,
  value: 100,
  absence: null,
  carriedOver: false,
  status: 'open',
  asOf: null,
  source: null,
  position: [30, 8],
  ...overrides,
});

/** Two sites near each other, one with zero, one that nobody counted, and one without coordinates. */
const SITES: readonly SiteRow[] = [
  aSite({ value: 108_456 }),
  aSite({ value: 1_200, position: [30.01, 8], carriedOver: true }),
  aSite({ value: null, absence: 'notAssessed', position: [30, 8.01] }),
  aSite({ value: 0, position: [33, 4.4] }),
  aSite({ value: null, absence: 'unknown', position: [26, 9] }),
  aSite({ value: 700, position: null }),
];

const ZOOM = 5;
const ROWS = densityRows(SITES, ZOOM);
const CONTEXT: DensityContext = {
  zoom: ZOOM,
  breaks: densityBreaks(ROWS),
  facts: densityFacts(ROWS, SITES, ZOOM),
  unit: 'individuals',
  passport: ROUND_11,
};

describe('densityRows', () => {
  it('sums people of the sites in a hexagon, and counts apart those without a number', () => {
    expect(ROWS.map(({ value, sites, withoutNumber }) => [value, sites, withoutNumber])).toEqual([
      [109_656, 3, 1],
      [0, 1, 0],
      [null, 1, 1],
    ]);
  });

  it('has every site with coordinates in one hexagon at every zoom, and all their people', () => {
    const any = fc.array(
      fc.record({
        value: fc.option(fc.nat(50_000)),
        position: fc.tuple(
          fc.double({ min: -170, max: 170, noNaN: true }),
          fc.double({ min: -60, max: 70, noNaN: true }),
        ),
      }),
    );
    fc.assert(
      fc.property(any, fc.integer({ min: 0, max: 15 }), (drafts, zoom) => {
        const sites = drafts.map((draft) => aSite(draft));
        const rows = densityRows(sites, zoom);
        const sum = (values: readonly (number | null)[]): number =>
          values.reduce<number>((all, value) => all + (value ?? 0), 0);
        expect(sum(rows.map((row) => row.sites))).toBe(sites.length);
        expect(sum(rows.map(({ value }) => value))).toBe(sum(sites.map(({ value }) => value)));
        expect(sum(rows.map((row) => row.withoutNumber))).toBe(
          sites.filter(({ value }) => value === null).length,
        );
      }),
    );
  });
});

describe('densityFacts', () => {
  it('say how many of the sites are in hexagons, and how wide those are on the ground', () => {
    expect(CONTEXT.facts).toMatchObject({ placed: 5, sites: 6, withoutNumber: 2 });
    // 24.2 px of 2 446 m each at 6.7° N and zoom 5, less the cosine of the latitude.
    expect(CONTEXT.facts.widthKm).toBeCloseTo(58.9, 0);
  });

  it('say by how much the ground in them differs: by the square of the cosine of the latitude', () => {
    const sites = [aSite({ position: [30, 0] }), aSite({ position: [30, 60] })];
    const { areaDifference } = densityFacts(densityRows(sites, 7), sites, 7);
    expect(areaDifference).toBeCloseTo(0.75, 1);
    expect(densityFacts([], [], 7)).toMatchObject({ placed: 0, areaDifference: 0 });
  });
});

describe('a number of another round', () => {
  it('is in no sum', () => {
    const then = aSite({ value: 900, otherDay: Day.parse('2019-01-31') });
    expect(densityRows([aSite({ value: 500 }), then], ZOOM)).toMatchObject([
      { value: 500, sites: 2, withoutNumber: 1 },
    ]);
  });
});

describe('the map of hexagons', () => {
  const features = LAYERS.density.sources(ROWS, CONTEXT)[DENSITY_SOURCE]?.data.features ?? [];

  it('gives each its class, zero apart from those that nobody counted', () => {
    expect(features.map(({ properties }) => Reflect.get(properties, 'fill'))).toEqual([
      'class-0',
      'zero',
      'unknown',
    ]);
  });

  it('draws each round the sites that are in it', () => {
    const [first] = features;
    const ring = first?.geometry.type === 'Polygon' ? (first.geometry.coordinates[0] ?? []) : [];
    const site = toMercator([30, 8]);
    for (const [longitude = 0, latitude = 0] of ring) {
      const corner = toMercator([longitude, latitude]);
      const apart = Math.hypot(corner.x - site.x, corner.y - site.y);
      expect(apart).toBeLessThanOrEqual(2 * hexRadius(ZOOM));
    }
    expect(ring).toHaveLength(7);
  });

  it('has a legend that counts what it draws', () => {
    const legend = LAYERS.density.legend(ROWS, CONTEXT);
    const marks = ROWS.map((row) => areaMark(figureOfHexagon(row), CONTEXT.breaks).kind);
    expect(marks).toEqual(['class', 'zero', 'absent']);
    expect(legend).toMatchObject({
      kind: 'density',
      classes: {
        method: 'natural',
        nothings: [
          { what: 'zero', count: 1 },
          { what: 'unknown', count: 1 },
        ],
      },
    });
  });
});

describe('the words about a hexagon', () => {
  it('say where it is, people, sites and what is in no number', async () => {
    const reader = await readerOf('en');
    const [first] = ROWS;
    expect(first && LAYERS.density.describe(first, CONTEXT, reader)).toMatchObject({
      title: expect.stringMatching(/^Around \d\.\d\d, \d\d\.\d\d$/),
      figure: reader.formats.number(109_656),
      notes: [
        '3 sites',
        '1 carried over from an earlier round',
        '1 site has no number and is not included',
      ],
    });
  });

  it('say unknown in the table, never zero, where nobody was counted', async () => {
    const table = LAYERS.density.rowsAsTable(ROWS, CONTEXT, await readerOf('en'));
    expect(table?.rows.map(({ cells }) => cells.at(-1)?.text)).toEqual([
      expect.stringContaining('109'),
      '0',
      'unknown',
    ]);
  });
});
