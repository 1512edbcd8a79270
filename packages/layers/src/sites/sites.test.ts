import { siteRadius } from '@waystation/cartography';
import { AreaColumns, SITE_STATUSES, SiteColumns } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { ROUND_11 } from '../../test/four-counties';
import { readerOf } from '../../test/reader-of';
import { siteIcon, siteImages } from './site-icons';
import { largestSite, siteLayerOf, siteRows } from './site-rows';
import { hostCommunities, sites } from './sites';
import { withSiteAreas } from './with-site-areas';

/** Bentiu, a school, a self-settled site, a village, one without people, one without a number. */
const COLUMNS = SiteColumns.parse({
  askedFor: '2021-12-02',
  indicator: 'idp.individuals.stock.mobility-tracking',
  passport: ROUND_11,
  id: ['site:1', 'site:2', 'site:3', 'site:4', 'site:5', 'site:6', 'site:7'],
  name: ['Bentiu IDP Camp', 'Juba school', 'Kuermandoke', 'Belle', 'Torit', 'Raja', 'Withheld'],
  longitude: [29.8, 31.6, 29.9, 31.2, 32.5, 25.7, null],
  latitude: [9.2, 4.8, 9.3, 4.7, 4.4, 8.5, null],
  type: [
    'displacementSite',
    'collectiveCentre',
    'selfSettled',
    'hostCommunity',
    'plannedCamp',
    'plannedCamp',
    'plannedCamp',
  ],
  status: ['open', 'open', 'open', 'open', 'open', 'open', 'open'],
  area: ['SS0609', 'SS0101', 'SS0609', 'SS0101', null, null, null],
  value: [108_456, 4_499, 9_630, 280, 0, null, 700],
  absence: [null, null, null, null, null, 'notAssessed', null],
  carriedOver: [false, false, true, false, false, false, false],
  days: ['2021-09-30'],
  asOf: [0, 0, 0, 0, 0, null, 0],
  sources: [{ id: 'IOM-DTM', label: 'IOM DTM' }],
  source: [0, 0, 0, 0, 0, null, 0],
  flags: {},
});

const ROWS = siteRows(COLUMNS);
const CONTEXT = { maximum: largestSite(ROWS), unit: 'individuals', passport: ROUND_11 } as const;

describe('siteRows', () => {
  it('keep the largest site of the operation as the scale', () => {
    expect(CONTEXT.maximum).toBe(108_456);
    expect(largestSite([])).toBe(0);
  });

  it('know which coordinates are only near a site', () => {
    const rows = siteRows({ ...COLUMNS, inexact: [1] });
    expect(rows.filter(({ isInexact }) => isInexact).map(({ name }) => name)).toEqual([
      'Juba school',
    ]);
  });

  it('part sites from people among host communities', () => {
    const hosts = ROWS.filter((row) => siteLayerOf(row) === 'hostCommunities');
    expect(hosts.map(({ name }) => name)).toEqual(['Belle']);
  });

  it.each([
    ['notAssessed', 'uncountedSites'],
    ['inaccessible', 'sites'],
    ['suppressed', 'sites'],
    ['unknown', 'uncountedSites'],
    [null, 'uncountedSites'],
  ] as const)('a camp without a number, %s, is among %s', (absence, layer) => {
    const [camp] = siteRows({ ...COLUMNS, value: [null], absence: [absence] });
    expect(camp && siteLayerOf(camp)).toBe(layer);
  });

  it('a camp whose women alone are unknown stays where it is', () => {
    const asked = {
      ...COLUMNS,
      value: [null],
      absence: ['unknown' as const],
      countedTogether: [0],
    };
    const [camp] = siteRows(asked);
    expect(camp && siteLayerOf(camp)).toBe('sites');
    expect(sites.legend(camp ? [camp] : [], CONTEXT)).toMatchObject({ withoutNumber: 1 });
  });

  it('a village that nothing is known of is not among the host communities', () => {
    const bare = siteRows({ ...COLUMNS, value: [], absence: [] });
    expect(new Set(bare.map(siteLayerOf))).toEqual(new Set(['uncountedSites']));
  });

  it('call a missing number without a reason unknown, and keep a zero', () => {
    const rows = siteRows({ ...COLUMNS, absence: COLUMNS.absence.map(() => null) });
    expect(rows.map(({ value, absence }) => value ?? absence)).toEqual([
      108_456,
      4_499,
      9_630,
      280,
      0,
      'unknown',
      700,
    ]);
  });
});

describe('the map of sites', () => {
  const features = sites.sources(ROWS, CONTEXT)['ws-sites']?.data.features ?? [];
  const looks = features.map(({ properties }) => Object.entries(properties).slice(1));

  it('counts a site without coordinates and does not draw it', () => {
    expect(features.map(({ properties }) => properties.key)).not.toContain('site:7');
    expect(sites.legend(ROWS, CONTEXT)).toMatchObject({ sites: 7, withoutCoordinates: 1 });
  });

  it('marks in the table the site that is not on the map', async () => {
    const table = sites.rowsAsTable(ROWS, CONTEXT, await readerOf('en'));
    const unplaced = table?.rows.filter(({ isUnplaced }) => isUnplaced === true);
    expect(unplaced?.map(({ key }) => key)).toEqual(['site:7']);
  });

  it('draws camps as circles, villages open, zero as a tiny open mark', () => {
    expect(looks.map((entries) => Object.fromEntries(entries))).toEqual([
      { name: 'Bentiu IDP Camp', radius: 24, look: 'filled' },
      expect.objectContaining({ look: 'picture', icon: 'ws-site-square-6.5' }),
      expect.objectContaining({ look: 'picture', icon: 'ws-site-diamond-carried-9' }),
      { name: 'Belle', radius: 1.7, look: 'open' },
      { name: 'Torit', radius: 1.7, look: 'zero' },
      { name: 'Raja', radius: 0, look: 'picture', icon: 'ws-site-unknown', scale: 1 },
    ]);
  });

  it('shrinks a picture to the very radius that a circle would have', () => {
    const { icon = '', scale = 0 } = Object.fromEntries(looks[1] ?? []);
    expect(Number(String(icon).split('-').at(-1)) * Number(scale)).toBeCloseTo(
      siteRadius(4_499, CONTEXT.maximum),
      9,
    );
  });

  it.each([0.5, 1.7, 3.1, 8, 23.9, 24])('has a picture for a radius of %d px', (radius) => {
    const ids = siteImages('dark').map(({ id }) => id);
    for (const shape of ['square', 'diamond'] as const) {
      for (const status of SITE_STATUSES) {
        for (const isCarriedOver of [false, true]) {
          const { icon } = siteIcon({ shape, status, isCarriedOver }, radius);
          expect(ids).toContain(`${icon}-dark`);
        }
      }
    }
  });

  it('draws what is closed with its ×, and pale what nobody says is open', () => {
    const status = ['closed', 'unknown', 'closed', 'unknown', 'closed', 'closed', 'open'] as const;
    const rows = siteRows({ ...COLUMNS, status: [...status] });
    const drawn = sites.sources(rows, CONTEXT)['ws-sites']?.data.features ?? [];
    const marks = drawn.map(({ properties }) => {
      const { look, icon } = Object.fromEntries(Object.entries(properties));
      return String(icon ?? look);
    });
    expect(marks).toEqual([
      'ws-site-circle-closed-24',
      'ws-site-square-unknown-6.5',
      'ws-site-diamond-closed-carried-9',
      'openUnsaid',
      'ws-site-closed-empty',
      'ws-site-unknown-closed',
    ]);
    const ids = siteImages('light').map(({ id }) => id);
    const icons = marks.filter((mark) => mark.startsWith('ws-'));
    expect(ids).toEqual(expect.arrayContaining(icons.map((icon) => `${icon}-light`)));
  });

  it('draws small symbols after large ones', () => {
    const circles = sites.styleLayers(sites.params.parse({}), 'light')[0];
    expect(circles?.layout).toMatchObject({ 'circle-sort-key': ['-', 0, ['get', 'radius']] });
  });

  it('keeps hosts in a source and layers of their own', () => {
    const own = hostCommunities.styleLayers(hostCommunities.params.parse({}), 'light');
    const others = new Set(sites.styleLayers(sites.params.parse({}), 'light').map(({ id }) => id));
    expect(own.some(({ id }) => others.has(id))).toBe(false);
  });
});

describe('the words about a site', () => {
  it('name the kind, and say what carried over means', async () => {
    const reader = await readerOf('en');
    const said = ROWS.map((row) => sites.describe(row, CONTEXT, reader));
    expect(said[0]).toMatchObject({ title: 'Bentiu IDP Camp', figure: '108\u202F456' });
    expect(said[2]?.notes).toEqual([
      'Self-settled site',
      'Open',
      'Some or all of this figure was counted in an earlier round.',
    ]);
    expect(said[5]?.figure).toBe('not assessed');
  });

  it('name the area in the reader’s language where its level is loaded, and else by its code', async () => {
    const counties = AreaColumns.parse({
      level: 2,
      validOn: '2018-08-17',
      pcode: ['SS0609'],
      names: [{ en: 'Rubkona', ar: 'روبكونا' }],
      parent: ['SS06'],
      longitude: [29.8],
      latitude: [9.2],
      areaKm2: [2_700],
    });
    const rows = withSiteAreas(ROWS, [counties]);
    const table = sites.rowsAsTable(rows, CONTEXT, await readerOf('ar'));
    const areas = table?.rows.slice(0, 2).map(({ cells }) => cells[3]?.text);
    expect(areas).toEqual(['روبكونا', 'SS0101']);
  });

  it('list every site in the table, also those that are not on the map', async () => {
    const table = sites.rowsAsTable(ROWS, CONTEXT, await readerOf('fr'));
    expect(table?.rows).toHaveLength(7);
    expect(table?.rows.slice(4, 6).map(({ from }) => from)).toEqual([
      [{ source: 'IOM-DTM', asOf: '2021-09-30' }],
      [],
    ]);
    const keys = ['site', 'kind', 'status', 'parent', 'place', 'value'];
    expect(table?.columns.map(({ key }) => key)).toEqual(keys);
    expect(table?.rows.map(({ cells }) => cells[4]?.text)).toEqual([
      ...Array.from({ length: 6 }, () => 'sur la carte'),
      'aucune, hors carte',
    ]);
  });
});
