import { AreaColumns, Centre, Crossing, SiteColumns } from '@waystation/domain';
import type { SiteRow } from '@waystation/layers';
import { siteRows } from '@waystation/layers';
import { levelOfArea, parentOfArea, pointInArea, positionOf } from '@waystation/scene';
import { describe, expect, it } from 'vitest';
import { areaNames, findables } from '../../search/findables';
import { withAreaLevel } from './with-area-level';

const STATES = AreaColumns.parse({
  level: 1,
  validOn: '2018-08-17',
  pcode: ['SS06'],
  names: [{ en: 'Unity', ar: 'الوحدة' }],
  parent: [null],
  longitude: [29.9],
  latitude: [9],
  areaKm2: [35_956],
});
const COUNTIES = AreaColumns.parse({
  level: 2,
  validOn: '2018-08-17',
  pcode: ['SS0609', 'SS0601'],
  names: [{ en: 'Rubkona' }, { en: 'Abiemnhom' }],
  parent: ['SS06', 'SS06'],
  longitude: [29.7, 29],
  latitude: [9.3, 9.4],
  areaKm2: [5_500, 2_100],
});
const LEVELS = [STATES, COUNTIES];

const SITES: readonly SiteRow[] = siteRows(
  SiteColumns.parse({
    askedFor: '2021-09-30',
    indicator: 'idp',
    passport: null,
    id: ['site:ssid_SS0609_0001', 'site:ssid_SS0609_0002'],
    name: ['Bentiu IDP Camp', 'Without coordinates'],
    longitude: [29.8, null],
    latitude: [9.2, null],
    areaKm2: [20_000, 20_000],
    type: ['plannedCamp', 'other'],
    status: ['open', 'open'],
    area: ['SS0609', null],
    value: [108_456, null],
    absence: [null, 'unknown'],
    carriedOver: [false, false],
    days: ['2021-09-30'],
    asOf: [0, null],
    sources: [],
    source: [null, null],
    flags: {},
  }),
);
const CENTRE = Centre.parse({
  place: {
    id: 'c:nimule',
    names: { en: 'Nimule' },
    position: [32.06, 3.6],
    declaredArea: 'SS0601',
    country: 'SSD',
  },
  type: 'wayStation',
});
const CROSSING = Crossing.parse({
  place: { id: 'x:elegu', names: { en: 'Elegu' }, alternateNames: ['Atiak'], position: null },
  type: 'land',
  countries: ['SSD', 'UGA'],
});

describe('an area', () => {
  it.each([
    ['SS06', 1, null],
    ['SS0609', 2, 'SS06'],
    ['XX', null, null],
  ])('%s is of level %s inside %s', (pcode, level, parent) => {
    expect(levelOfArea(pcode, LEVELS)).toBe(level);
    expect(parentOfArea(pcode, LEVELS)).toBe(parent);
  });

  it('has a point inside it', () => {
    expect(pointInArea('SS0609', LEVELS)).toEqual([29.7, 9.3]);
    expect(pointInArea('XX', LEVELS)).toBeNull();
  });
});

describe('a newly selected area', () => {
  it.each([
    ['SS0609', 1, 2],
    ['XX', 1, 1],
    ['XX', null, undefined],
  ] as const)('%s, at a map of level %s, is written with level %s', (id, shown, level) => {
    const { sel } = withAreaLevel({ sel: { kind: 'area', id } }, LEVELS, shown);
    expect(sel?.level).toBe(level);
  });

  it('keeps the level that it has, and other things have none', () => {
    const area = { sel: { kind: 'area', id: 'SS0609', level: 1 } } as const;
    expect(withAreaLevel(area, LEVELS, 2)).toBe(area);
    const site = { sel: { kind: 'site', id: 's1' } } as const;
    expect(withAreaLevel(site, LEVELS, 2)).toBe(site);
  });
});

describe('where a selected thing is', () => {
  const loaded = {
    namedAreas: LEVELS,
    sites: SITES,
    centres: [CENTRE],
    crossings: [CROSSING],
  };

  it.each([
    [{ kind: 'area', id: 'SS0609' }, [29.7, 9.3]],
    [{ kind: 'site', id: 'site:ssid_SS0609_0001' }, [29.8, 9.2]],
    [{ kind: 'site', id: 'site:ssid_SS0609_0002' }, null],
    [{ kind: 'centre', id: 'c:nimule' }, [32.06, 3.6]],
    [{ kind: 'crossing', id: 'x:elegu' }, null],
    [{ kind: 'crossing', id: 'gone' }, null],
  ] as const)('%o: %o', (selection, position) => {
    expect(positionOf(selection, loaded)).toEqual(position);
  });

  it('is not known while nothing is loaded', () => {
    const nothing = { namedAreas: [], sites: null, centres: null, crossings: null };
    expect(positionOf({ kind: 'site', id: 's' }, nothing)).toBeNull();
  });
});

describe('what can be found', () => {
  const nameOf = (names: Readonly<Record<string, string | undefined>>) => names.en;
  const found = findables({
    areas: LEVELS,
    sites: SITES,
    centres: [CENTRE],
    crossings: [CROSSING],
    nameOf,
    countries: ['SSD'],
    countryOf: (iso3) => ({ SSD: 'South Sudan', UGA: 'Uganda' })[iso3] ?? iso3,
  });
  const the = (id: string) => found.find((one) => one.id === id);

  it('is every area, site, centre and crossing once', () => {
    expect(found.map(({ kind }) => kind)).toEqual([
      'area',
      'area',
      'area',
      'site',
      'site',
      'centre',
      'crossing',
    ]);
  });

  it('says where it is by names, not by codes', () => {
    expect(the('SS06')?.context).toEqual(['South Sudan', 'SS06']);
    expect(the('SS0609')?.context).toEqual(['Unity', 'SS0609']);
    expect(the('x:elegu')?.context).toEqual(['South Sudan – Uganda']);
    expect(the('site:ssid_SS0609_0001')?.context).toEqual(['Rubkona']);
    expect(the('c:nimule')?.context).toEqual(['Abiemnhom']);
  });

  it('says where a site without an area exactly is, and nothing of one that is only near', () => {
    const [site] = SITES;
    const places = (rows: readonly SiteRow[]) =>
      findables({
        areas: LEVELS,
        sites: rows,
        centres: [],
        crossings: [],
        nameOf,
        countries: [],
        countryOf: (iso3) => iso3,
      }).flatMap(({ kind, exactAt }) => (kind === 'site' ? [exactAt] : []));
    expect(places(SITES)).toEqual([undefined, undefined]);
    expect(places(site ? [{ ...site, area: null }] : [])).toEqual([[29.8, 9.2]]);
    expect(places(site ? [{ ...site, area: null, isInexact: true }] : [])).toEqual([undefined]);
  });

  it('can be found by its names in other languages and its codes', () => {
    expect(the('SS06')?.otherNames).toContain('الوحدة');
    expect(the('x:elegu')?.otherNames).toContain('Atiak');
    expect(the('site:ssid_SS0609_0001')?.codes).toEqual(['ssid_SS0609_0001']);
  });

  it('is named by its P-code where it has no name that is spoken', () => {
    expect(areaNames(LEVELS, () => undefined).get('SS0609')).toBe('SS0609');
  });
});
