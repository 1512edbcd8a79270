import { createExpression } from '@maplibre/maplibre-gl-style-spec';
import { siteShape } from '@waystation/cartography';
import { Day, PlaceId, SITE_TYPES } from '@waystation/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ROUND_11 } from '../../test/four-counties';
import { readerOf } from '../../test/reader-of';
import type { GeoSources } from '../geo-source';
import { LAYERS } from '../registry';
import type { SiteRow } from '../sites/site-rows';
import { clusterBounds } from './cluster-bounds';
import {
  type ClusterContext,
  type ClusterRow,
  mergedSites,
  siteCount,
  sitesIn,
} from './cluster-rows';
import { CLUSTER_SOURCE } from './cluster-sources';

const aSite = (id: string, overrides: Partial<SiteRow> = {}): SiteRow => {
  const type = overrides.type ?? 'hostCommunity';
  return {
    id: PlaceId.parse(`site:${id}`),
    name: id,
    type,
    shape: siteShape(type),
    area: null,
    value: 100,
    absence: null,
    carriedOver: false,
    status: 'open',
    asOf: null,
    source: null,
    position: [30, 8],
    ...overrides,
  };
};

/** A camp, a village and a place nobody counted within a kilometre, and a village far off. */
const SITES: readonly SiteRow[] = [
  aSite('Bentiu', { type: 'displacementSite', value: 108_456 }),
  aSite('Rubkona', { value: 1_200, position: [30.01, 8], carriedOver: true }),
  aSite('Guit', { value: null, absence: 'notAssessed', position: [30, 8.01] }),
  aSite('Torit', { value: 280, position: [33, 4.4] }),
  aSite('Withheld', { value: 700, position: null }),
];

/** The nearest zoom that any map is drawn at. */
const NEAREST = 24;

const { clustersUpTo, alone: ALONE } = mergedSites(SITES, 108_456);
const CLUSTERS = clustersUpTo(NEAREST);

const contextIn = async (language: 'en' | 'ar'): Promise<ClusterContext> => ({
  unit: 'individuals',
  passport: ROUND_11,
  reader: await readerOf(language),
  sites: SITES,
});

const at = (clusters: readonly ClusterRow[], zoom: number) =>
  clusters.filter(({ from, to }) => from <= zoom && zoom < to);

describe('mergedSites', () => {
  it('sums people over the sites that have a number, and counts the others apart', () => {
    const [bentiu] = at(CLUSTERS, 6);
    expect(bentiu).toMatchObject({
      people: 109_656,
      withoutNumber: 1,
      shapes: { circle: 1, square: 0, diamond: 0, ring: 2 },
    });
  });

  it('is told by the box that holds its sites, whatever else is merged', () => {
    const boxes = at(CLUSTERS, 6).map(clusterBounds);
    expect(boxes).toEqual([[30, 8, 30.01, 8.01]]);
  });

  it('leaves a site alone that covers no other', () => {
    expect(ALONE.get('site:Torit')).toBeLessThan(6);
    expect(ALONE.get('site:Bentiu')).toBeGreaterThan(6);
  });

  it('has no number, not zero, where none of the sites has one', () => {
    const silent = ['a', 'b'].map((id) => aSite(id, { value: null, absence: 'suppressed' }));
    expect(at(mergedSites(silent, 100).clustersUpTo(NEAREST), 3)[0]).toMatchObject({
      people: null,
      withoutNumber: 2,
    });
  });

  it('never adds a number of another round to those of most', () => {
    const [cluster] = mergedSites(
      [
        aSite('now', { value: 500 }),
        aSite('then', { value: 900, otherDay: Day.parse('2019-01-31') }),
      ],
      900,
    ).clustersUpTo(NEAREST);
    expect(cluster).toMatchObject({ people: 500, withoutNumber: 1 });
  });

  it('does not depend on the order of what is given', () => {
    const sites = [...SITES, aSite('Rotriak', { position: [30, 8.02] })];
    const keysOf = (rows: readonly SiteRow[]) =>
      mergedSites(rows, 108_456)
        .clustersUpTo(NEAREST)
        .map(({ key, from }) => `${key} ${from}`);
    expect(keysOf(sites.toReversed())).toEqual(keysOf(sites));
  });

  it('adds up at every zoom: people, sites, kinds, and sites without a count', () => {
    const any = fc.array(
      fc.record({
        value: fc.option(fc.nat(20_000)),
        type: fc.constantFrom(...SITE_TYPES),
        position: fc.option(
          fc.tuple(
            fc.double({ min: 28, max: 32, noNaN: true }),
            fc.double({ min: 4, max: 9, noNaN: true }),
          ),
        ),
      }),
      { maxLength: 30 },
    );
    fc.assert(
      fc.property(any, fc.integer({ min: 0, max: 18 }), (drafts, zoom) => {
        const sites = drafts.map((draft, index) => aSite(`${index}`, draft));
        const placed = sites.filter(({ position }) => position !== null);
        const { clustersUpTo, alone } = mergedSites(sites, 20_000);
        const drawn = at(clustersUpTo(zoom), zoom);
        const single = placed.filter(({ id }) => (alone.get(id) ?? 0) <= zoom);
        const sumOf = (rows: readonly SiteRow[]) =>
          rows.reduce((sum, { value }) => sum + (value ?? 0), 0);
        const missing = (rows: readonly SiteRow[]) =>
          rows.filter(({ value }) => value === null).length;
        expect(drawn.reduce((sum, { people }) => sum + (people ?? 0), 0) + sumOf(single)).toBe(
          sumOf(placed),
        );
        expect(drawn.reduce((sum, row) => sum + siteCount(row), 0) + single.length).toBe(
          placed.length,
        );
        expect(
          drawn.reduce((sum, { withoutNumber }) => sum + withoutNumber, 0) + missing(single),
        ).toBe(missing(placed));
        const inside = [...drawn.flatMap(sitesIn), ...single].map(({ id }) => id);
        expect(inside.toSorted()).toEqual(placed.map(({ id }) => id).toSorted());
        for (const row of drawn) {
          expect(Object.values(row.shapes).reduce((sum, count) => sum + count, 0)).toBe(
            siteCount(row),
          );
        }
      }),
    );
  });
});

describe('the map of clusters', () => {
  it('has a piece of ring for each kind in it, one after the other', async () => {
    const data = LAYERS.clusters.sources(CLUSTERS, await contextIn('en'))[CLUSTER_SOURCE]?.data;
    const [bentiu] = data?.features ?? [];
    expect(bentiu?.properties).toMatchObject({
      people: '110k',
      sites: '3 sites',
      'arc-circle': 'ws-cluster-circle-8-23',
      'turn-circle': 0,
      'arc-ring': 'ws-cluster-ring-16-23',
      'turn-ring': 120,
    });
  });

  it('writes a question mark where nobody in it was counted, and long suffixes below the number', async () => {
    const silent = mergedSites(
      ['a', 'b'].map((id) => aSite(id, { value: null, absence: 'unknown' })),
      100,
    );
    const wordsIn = async (rows: readonly ClusterRow[], language: 'en' | 'ar') =>
      LAYERS.clusters
        .sources(rows, await contextIn(language))
        [CLUSTER_SOURCE]?.data.features.map(({ properties }) =>
          Reflect.get(properties, 'people'),
        )[0];
    expect(await wordsIn(silent.clustersUpTo(NEAREST), 'en')).toBe('?');
    expect(await wordsIn(CLUSTERS, 'ar')).toBe('110\nألف');
  });

  it.each([
    { each: 300, written: '600' },
    { each: 15_709, written: '31k' },
    { each: 3_412, written: '6.8k' },
    { each: 65_912, written: '132k' },
  ])('writes two sites of $each people as $written, which the ring has room for', async (row) => {
    const pair = mergedSites(
      ['a', 'b'].map((id) => aSite(id, { value: row.each })),
      100_000,
    );
    const clusters = pair.clustersUpTo(NEAREST);
    const { data } = LAYERS.clusters.sources(clusters, await contextIn('en'))[CLUSTER_SOURCE] ?? {};
    expect(data?.features[0]?.properties).toMatchObject({ people: row.written });
  });

  it('has a picture for everything that its features ask for', async () => {
    const ids = new Set(LAYERS.clusters.images('light').map(({ id }) => id));
    const data = LAYERS.clusters.sources(CLUSTERS, await contextIn('en'))[CLUSTER_SOURCE]?.data;
    const asked = (data?.features ?? []).flatMap(({ properties }) =>
      Object.entries(properties).flatMap(([name, icon]) =>
        name === 'ground' || name.startsWith('arc-') ? [`${icon}-light`] : [],
      ),
    );
    expect(asked.length).toBeGreaterThan(0);
    for (const id of asked) {
      expect(ids).toContain(id);
    }
  });

  it('draws a cluster at its zooms, and its sites from the zoom after them', () => {
    const isShown = (filter: unknown, zoom: number, properties: Record<string, unknown>) => {
      const expression = createExpression(filter);
      return expression.result === 'success'
        ? expression.value.evaluate({ zoom }, { type: 'Point', properties })
        : expression.value;
    };
    const [cluster] = at(CLUSTERS, 6);
    const { from = 0, to = 0 } = cluster ?? {};
    const ground = LAYERS.clusters
      .styleLayers(LAYERS.clusters.params.parse({}), 'light')
      .find(({ id }) => id === 'clusters-ground');
    const [circles] = LAYERS.hostCommunities.styleLayers(
      LAYERS.hostCommunities.params.parse({}),
      'light',
    );
    const site = { look: 'open', alone: ALONE.get('site:Rubkona') };
    expect(isShown(ground?.filter, to - 1, { from, to })).toBe(true);
    expect(isShown(ground?.filter, to, { from, to })).toBe(false);
    expect(isShown(circles?.filter, to - 1, site)).toBe(false);
    expect(isShown(circles?.filter, to, site)).toBe(true);
  });

  it('is given only what may be drawn up to the nearest zoom wanted', () => {
    const alone = ALONE.get('site:Rubkona') ?? 0;
    const keysIn = (sources: GeoSources): unknown[] =>
      Object.values(sources).flatMap(({ data }) =>
        data.features.map(({ properties }) => properties?.key),
      );
    const sitesUpTo = (nearest: number): unknown[] =>
      keysIn(
        LAYERS.sites.sources(SITES, {
          maximum: 108_456,
          unit: 'individuals',
          passport: null,
          alone: ALONE,
          nearest,
        }),
      );
    expect(sitesUpTo(alone - 1)).toEqual(['site:Torit']);
    expect(sitesUpTo(alone)).toContain('site:Rubkona');
    expect(CLUSTERS.some(({ from }) => from > 0)).toBe(true);
    expect(clustersUpTo(0)).toEqual(CLUSTERS.filter(({ from }) => from === 0));
  });

  it('counts in its legend every site with coordinates, and the others apart', async () => {
    expect(LAYERS.clusters.legend(CLUSTERS, await contextIn('en'))).toMatchObject({
      kind: 'clusters',
      sites: 4,
      people: 109_936,
      withoutNumber: 1,
      withoutCoordinates: 1,
    });
  });
});

describe('the words about a cluster', () => {
  it('say people, sites, kinds, what was carried over and what has no count', async () => {
    const context = await contextIn('en');
    const { reader } = context;
    const [bentiu] = at(CLUSTERS, 6);
    expect(bentiu && LAYERS.clusters.describe(bentiu, context, reader)).toEqual({
      title: 'Bentiu and 2 more',
      figure: reader.formats.number(109_656),
      unit: 'individuals',
      asOf: reader.formats.date('2021-09-30'),
      notes: [
        '3 sites',
        'Displacement site: 1',
        'Host community: 2',
        '1 carried over from an earlier round',
        '1 site has no number and is not included',
      ],
    });
  });

  it('stand in a table of the clusters seen from farthest away', async () => {
    const context = await contextIn('en');
    const table = LAYERS.clusters.rowsAsTable(CLUSTERS, context, context.reader);
    expect(table?.rows).toHaveLength(CLUSTERS.filter(({ from }) => from === 0).length);
    expect(table?.rows[0]?.cells).toHaveLength(table?.columns.length ?? 0);
  });
});
