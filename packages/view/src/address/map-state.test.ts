import { Day } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { EMPTY_MAP_STATE, type MapState } from './map-state';
import { readMapState } from './read-map-state';
import { parseSearchText, writeSearchText } from './search-text';
import { writeMapState } from './write-map-state';

const RUBKONA: MapState = {
  v: '1',
  at: { latitude: 9.1234, longitude: 29.8, zoom: 6.25 },
  asOf: Day.parse('2025-02-28'),
  vs: Day.parse('2021-09-30'),
  cmp: 'swipe',
  indicator: 'idp.individuals.stock.mobility-tracking',
  people: { sex: 'female', ageMin: 60, ageMax: null },
  level: 2,
  by: 'perKm2',
  classes: { method: 'manual', classes: 3, limits: [4.5, 20] },
  palette: 'violet',
  only: 3,
  site: {
    types: ['plannedCamp', 'selfSettled'],
    statuses: ['open', 'unknown'],
    sources: ['IOM-DTM', ''],
    min: 500,
    max: 5_000,
    days: 92,
    isFresh: true,
    keepsUncounted: true,
  },
  centre: {
    types: ['wayStation'],
    statuses: ['full', 'unknown'],
    organisations: ['IOM, Red Cross-Crescent', ''],
  },
  crossing: { types: [], statuses: ['open'] },
  origin: ['area:SS06', 'foreign:SD01', 'notStated'],
  layers: [
    { id: 'areas', opacity: 90 },
    { id: 'sites', opacity: 100 },
  ],
  sel: { kind: 'area', id: 'SS0609', level: 2 },
  pin: [29.80012, 9.1234],
  within: { kind: 'circle', latitude: 4.85, longitude: 31.6, km: 40 },
  charts: null,
  series: null,
  wall: null,
  view: null,
  embed: null,
  lang: 'ar',
  bench: 'sites',
  theme: 'dark',
};

const throughAddress = (state: MapState): MapState =>
  readMapState(parseSearchText(writeSearchText(writeMapState(state)))).state;

describe('a map state', () => {
  it.each([
    ['with everything said', RUBKONA],
    ['with nothing said', EMPTY_MAP_STATE],
    ['with no layer shown', { ...EMPTY_MAP_STATE, layers: [] }],
    [
      'with an area of a link from before',
      { ...EMPTY_MAP_STATE, sel: { kind: 'area', id: 'SS06' } } as const,
    ],
    [
      'with classes by a method',
      {
        ...EMPTY_MAP_STATE,
        classes: { method: 'quantile', classes: 7, limits: [] },
      } as const,
    ],
    [
      'as a dashboard on a wall',
      { ...EMPTY_MAP_STATE, charts: ['rounds', 'sexAge'], series: 'a|b', wall: 15 },
    ],
    ['as a table', { ...EMPTY_MAP_STATE, view: 'table' } as const],
    ['for a frame on another site', { ...EMPTY_MAP_STATE, embed: '1' } as const],
    [
      'with a place whose id has colons, spaces and an accent',
      { ...EMPTY_MAP_STATE, sel: { kind: 'site', id: 'site:Ra’s Ajdir 2/é' } } as const,
    ],
  ])('%s comes back from its address', (_case, state) => {
    expect(throughAddress(state)).toEqual(state);
  });

  it('has a readable address', () => {
    expect(writeSearchText(writeMapState(RUBKONA))).toBe(
      '?at=9.1234,29.8,6.25&asOf=2025-02-28&vs=2021-09-30&cmp=swipe&indicator=idp.individuals.stock.mobility-tracking' +
        '&people=female:60-&level=2&by=perKm2&classes=manual:4.5_20&palette=violet&only=3&site=types-plannedCamp-selfSettled,status-open-unknown,source-IOM_1DTM-_,min-500,max-5000,days-92,fresh,uncounted' +
        '&centre=types-wayStation,status-full-unknown,org-IOM_2+Red+Cross_1Crescent-_&crossing=status-open&origin=from-area:SS06-foreign:SD01-notStated' +
        '&layers=areas:90,sites:100&sel=adm2:SS0609&pin=9.1234,29.80012&within=circle:4.85,31.6,40&bench=sites&lang=ar&theme=dark',
    );
  });

  it('that says nothing is what an empty address reads as', () => {
    expect(readMapState({}).state).toEqual(EMPTY_MAP_STATE);
  });

  it('says nothing in the address where the defaults hold', () => {
    expect(writeSearchText(writeMapState(EMPTY_MAP_STATE))).toBe('');
  });

  it('keeps the camera to 11 m and a hundredth of a zoom step', () => {
    const at = { latitude: 9.123_456_7, longitude: -29.800_01, zoom: 6.254_9 };
    expect(writeMapState({ ...EMPTY_MAP_STATE, at }).at).toBe('9.1235,-29.8,6.25');
  });
});

describe('a marked point', () => {
  it('is kept to 1 m', () => {
    const pin = [-29.800_123_4, 9.123_456_7] as const;
    expect(writeMapState({ ...EMPTY_MAP_STATE, pin }).pin).toBe('9.12346,-29.80012');
  });

  it.each([
    ['0,0', [0, 0]],
    ['-90,180', [180, -90]],
    ['4.85,31.6', [31.6, 4.85]],
  ])('%s has its latitude first in the address', (pin, expected) => {
    expect(readMapState({ pin })).toEqual({
      state: { ...EMPTY_MAP_STATE, pin: expected },
      broken: [],
    });
  });
});

describe('a selected area', () => {
  it.each([
    ['adm0:SS', { kind: 'area', id: 'SS', level: 0 }],
    ['adm1:SS06', { kind: 'area', id: 'SS06', level: 1 }],
    ['adm2:SS0609', { kind: 'area', id: 'SS0609', level: 2 }],
    ['area:SS0609', { kind: 'area', id: 'SS0609' }],
  ])('is read from %s', (sel, expected) => {
    expect(readMapState({ sel }).state.sel).toEqual(expected);
  });
});

describe('a round in the address', () => {
  it.each([
    ['2021-09-30', '2021-09-30'],
    ['mobility-tracking/2021-09-30/BA/11', '2021-09-30'],
  ])('%s is its reporting date', (round, asOf) => {
    expect(readMapState({ round })).toEqual({ state: { ...EMPTY_MAP_STATE, asOf }, broken: [] });
  });

  it('gives way to a day', () => {
    const { state } = readMapState({ round: '2021-09-30', asOf: '2020-12-31' });
    expect(state.asOf).toBe('2020-12-31');
  });

  it.each([
    [{ round: '11' }, ['round']],
    [{ round: '2021-02-31' }, ['round']],
    [{ vs: '10' }, ['vs']],
  ])('%o is named as left out, and breaks nothing', (search, broken) => {
    expect(readMapState(search)).toEqual({ state: EMPTY_MAP_STATE, broken });
  });
});

describe('a broken link', () => {
  it.each([
    ['at=95,30,6', ['at']],
    ['at=9,30', ['at']],
    ['at=NaN,30,6', ['at']],
    ['asOf=2025-02-31', ['asOf']],
    ['asOf=yesterday', ['asOf']],
    ['level=7', ['level']],
    ['layers=areas', ['layers']],
    ['layers=areas:-5', ['layers']],
    ['pin=95,30', ['pin']],
    ['pin=4.85', ['pin']],
    ['pin=4.85,190', ['pin']],
    ['pin=', ['pin']],
    ['pin=juba', ['pin']],
    ['sel=person:123', ['sel']],
    ['sel=adm7:SS06', ['sel']],
    ['sel=adm:SS06', ['sel']],
    ['lang=xx&theme=sepia', ['lang', 'theme']],
    ['v=99', ['v']],
    ['embed=yes', ['embed']],
  ])('%s names what could not be read', (search, broken) => {
    expect(readMapState(parseSearchText(search)).broken).toEqual(broken);
  });

  it('loses only the broken part', () => {
    const { state } = readMapState(parseSearchText('at=95,30,6&sel=area:SS0609&level=2'));
    expect(state).toEqual({ ...EMPTY_MAP_STATE, level: 2, sel: { kind: 'area', id: 'SS0609' } });
  });

  it('is not one because of a parameter of somebody else', () => {
    expect(readMapState(parseSearchText('utm_source=mail&level=1'))).toEqual({
      state: { ...EMPTY_MAP_STATE, level: 1 },
      broken: [],
    });
  });

  it('holds an opacity above 100 to 100', () => {
    expect(readMapState(parseSearchText('layers=areas:250')).state.layers).toEqual([
      { id: 'areas', opacity: 100 },
    ]);
  });
});
