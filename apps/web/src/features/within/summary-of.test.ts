import { AreaColumns, Day } from '@waystation/domain';
import type { AreaRow, SiteRow } from '@waystation/layers';
import { describe, expect, it } from 'vitest';
import { aCentre } from '../../../test/a-centre';
import { aCrossing } from '../../../test/a-crossing';
import { type DrawnOver, summaryOf } from './summary-of';

const AREAS = AreaColumns.parse({
  level: 2,
  validOn: '2018-08-17',
  pcode: ['SS0101', 'SS0102', 'SS0103', 'SS0609'],
  names: [{ en: 'Juba' }, { en: 'Kajo-keji' }, { en: 'Lainya' }, { en: 'Rubkona' }],
  parent: ['SS01', 'SS01', 'SS01', 'SS06'],
  longitude: [31.4, 31.3, 30.8, 29.8],
  latitude: [4.9, 3.9, 4.4, 9.3],
  areaKm2: [18_000, 2_500, 3_400, 5_000],
});

const NUMBERS = [161_019, null, 0, 250_889] as const;

const areaRows = AREAS.pcode.map((pcode, index): AreaRow => {
  const value = NUMBERS[index] ?? null;
  return {
    pcode,
    names: AREAS.names[index] ?? {},
    parent: null,
    parentNames: null,
    value,
    absence: value === null ? 'notAssessed' : null,
    qualifier: 'exact',
    carriedOver: false,
    passport: null,
    areaKm2: null,
    residents: null,
    polygon: null,
  };
});

const aSite = (id: string, overrides: Partial<SiteRow>): SiteRow => ({
  id: aCentre().place.id,
  name: id,
  type: 'other',
  shape: 'circle',
  area: null,
  value: 100,
  absence: null,
  carriedOver: false,
  status: 'open',
  asOf: null,
  source: null,
  position: [31.5, 4.8],
  ...overrides,
});

const RULE = { freshHours: 24, unknownAfterHours: 72 };

const OVER: DrawnOver = {
  areas: AREAS,
  levels: [AREAS],
  geometry: null,
  areaRows,
  sites: [
    aSite('near', {}),
    aSite('unknown', { value: null, absence: 'suppressed' }),
    aSite('far', { position: [29.8, 9.3], value: 5_000 }),
    aSite('nowhere', { position: null, value: 70 }),
  ],
  centres: [],
  crossings: [],
  moment: new Date('2026-11-22T09:00:00Z'),
  rules: { centres: RULE, crossings: RULE },
};

/** Around Juba; Rubkona is 500 km away. */
const AROUND_JUBA = { kind: 'circle', latitude: 4.85, longitude: 31.6, km: 150 } as const;

describe('what lies in a drawn area', () => {
  it('adds the numbers of areas whose label point lies inside, and no others', () => {
    const { areas } = summaryOf(AROUND_JUBA, OVER);
    expect(areas.rows.map(({ pcode }) => pcode)).toEqual(['SS0101', 'SS0103', 'SS0102']);
    expect(areas.people).toBe(161_019);
  });

  it('counts what has no number with its reason, and never as zero', () => {
    const { areas, sites } = summaryOf(AROUND_JUBA, OVER);
    expect([...areas.absent]).toEqual([['notAssessed', 1]]);
    expect([...sites.absent]).toEqual([['suppressed', 1]]);
    const absentOnly = { ...OVER, areaRows: areaRows.filter(({ value }) => value === null) };
    expect(summaryOf(AROUND_JUBA, absentOnly).areas.people).toBeNull();
  });

  it('keeps a reported zero as a number', () => {
    const zeroOnly = { ...OVER, areaRows: areaRows.filter(({ value }) => value === 0) };
    expect(summaryOf(AROUND_JUBA, zeroOnly).areas.people).toBe(0);
  });

  it('never adds sites that were counted in another round, and says how many', () => {
    const sites = [
      aSite('now', {}),
      aSite('then', { value: 900, otherDay: Day.parse('2019-01-31') }),
    ];
    const summary = summaryOf(AROUND_JUBA, { ...OVER, sites }).sites;
    expect([summary.people, summary.ofOtherRounds, summary.things]).toEqual([100, 1, 2]);
  });

  it('says how many places have no coordinates and so may be inside', () => {
    const { sites, untold } = summaryOf(AROUND_JUBA, OVER);
    expect(sites.rows.map(({ name }) => name)).toEqual(['near', 'unknown']);
    expect(untold).toBe(1);
  });

  it('tells free places of centres apart from those that nobody counted', () => {
    const centre = aCentre();
    const at = { ...centre.place, position: [31.6, 4.85] as const };
    const unknown = { ...centre, place: at, counts: [] };
    const { centres } = summaryOf(AROUND_JUBA, { ...OVER, centres: [unknown] });
    expect(centres.all).toHaveLength(1);
    expect(centres.free).toBeNull();
  });

  it('lists crossings with what is known of them at the moment', () => {
    const crossing = aCrossing();
    const place = { ...crossing.place, position: [31.6, 4.85] as const };
    const crossings = [{ ...crossing, place, statusLog: [] }];
    const [inside] = summaryOf(AROUND_JUBA, { ...OVER, crossings }).crossings;
    expect([inside?.crossing, inside?.at.status]).toEqual([crossings[0], 'unknown']);
  });

  it('has nothing where nothing is, which is not zero people', () => {
    const sea = { kind: 'box', south: -40, west: -40, north: -39, east: -39 } as const;
    const { areas, sites } = summaryOf(sea, OVER);
    expect([areas.things, areas.people, sites.things, sites.people]).toEqual([0, null, 0, null]);
  });

  it('tells how many numbers of the sum were counted in an earlier round', () => {
    const carried = areaRows.map((row) => ({ ...row, carriedOver: true }));
    const { areas } = summaryOf(AROUND_JUBA, { ...OVER, areaRows: carried });
    expect(areas.carriedOver).toBe(2);
  });
});

describe('what lies in chosen areas', () => {
  const chosen = { kind: 'areas', level: 2, pcodes: ['SS0101', 'SS0609'] } as const;

  it('adds their numbers, of one level and round', () => {
    expect(summaryOf(chosen, OVER).areas.people).toBe(161_019 + 250_889);
  });

  it('has the sites whose source says that they lie there, with or without coordinates', () => {
    const sites = [
      aSite('declared', { area: AREAS.pcode[3] ?? null, position: null }),
      aSite('elsewhere', { area: AREAS.pcode[1] ?? null }),
      aSite('undeclared', {}),
    ];
    const summary = summaryOf(chosen, { ...OVER, sites });
    expect(summary.sites.rows.map(({ name }) => name)).toEqual(['declared']);
    expect(summary.untold).toBe(1);
  });
});
