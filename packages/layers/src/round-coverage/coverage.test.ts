import { coverageState } from '@waystation/cartography';
import { Pcode, PlaceId } from '@waystation/domain';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { COUNTIES, COUNTY_FIGURES, COUNTY_GEOMETRY, ROUND_11 } from '../../test/four-counties';
import { readerOf } from '../../test/reader-of';
import { areaRows } from '../areas/area-rows';
import { LEGEND_WORDS } from '../legend-words';
import { LAYERS } from '../registry';
import type { SiteRow } from '../sites/site-rows';
import { coverageOfSites, coverageRows } from './coverage-rows';
import { COVERAGE_SOURCE } from './coverage-sources';
import { siteCoverage, sitesByArea } from './site-coverage';

const AREAS = areaRows(
  COUNTIES,
  { ...COUNTY_FIGURES, carriedOver: [true, false, false, false] },
  COUNTY_GEOMETRY,
);

const aSite = (overrides: Partial<SiteRow> = {}): SiteRow => ({
  id: PlaceId.parse('site:1'),
  name: 'Bentiu',
  type: 'displacementSite',
  shape: 'circle',
  area: Pcode.parse('SS0609'),
  value: 1_200,
  absence: null,
  carriedOver: false,
  status: 'open',
  asOf: null,
  source: null,
  position: null,
  ...overrides,
});

/** In Rubkona one assessed, one carried over; in a payam of it one not reached; one never counted. */
const SITES: readonly SiteRow[] = [
  aSite(),
  aSite({ carriedOver: true }),
  aSite({ area: Pcode.parse('SS060901'), value: null, absence: 'inaccessible' }),
  aSite({ area: Pcode.parse('SS0806'), value: null, absence: 'unknown' }),
  aSite({ area: null, value: null, absence: 'suppressed' }),
];

const parentOf = (pcode: Pcode): Pcode | null =>
  pcode.length > 4 ? Pcode.parse(pcode.slice(0, -2)) : null;

const READ = { rows: SITES, passport: ROUND_11, parentOf };
const ROWS = coverageRows(AREAS, READ);
const CONTEXT = { passport: ROUND_11, sites: coverageOfSites(READ) };

describe('siteCoverage', () => {
  it('counts what the round did at each site that some round has known', () => {
    expect(siteCoverage(SITES)).toEqual({
      known: 4,
      assessed: 2,
      carriedOver: 1,
      inaccessible: 1,
      notAssessed: 0,
      uncounted: 1,
    });
  });

  it('has parts that add up to the known, whatever the sites', () => {
    const any = fc.record({
      value: fc.option(fc.nat(10_000)),
      absence: fc.constantFrom(
        null,
        'unknown',
        'notAssessed',
        'inaccessible',
        'notApplicable',
        'suppressed',
      ),
      carriedOver: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(any), (sites) => {
        const { known, uncounted, ...parts } = siteCoverage(sites);
        expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(known);
        expect(known + uncounted).toBe(sites.length);
      }),
    );
  });
});

describe('sitesByArea', () => {
  it('puts a site of a payam into its county, and leaves out what has no area', () => {
    const inside = sitesByArea(SITES, new Set(COUNTIES.pcode), parentOf);
    expect([...inside].map(([pcode, sites]) => [pcode, sites.length])).toEqual([
      ['SS0609', 3],
      ['SS0806', 1],
    ]);
  });
});

describe('the map of coverage', () => {
  const features = LAYERS.coverage.sources(ROWS, CONTEXT)[COVERAGE_SOURCE]?.data.features ?? [];

  it('tells assessed, in part, suppressed and not assessed apart', () => {
    expect(features.map(({ properties }) => properties)).toEqual([
      { key: 'SS0609', fill: 'inPart', pattern: 'carriedOver' },
      { key: 'SS0607', fill: 'assessed' },
      { key: 'SS0806', fill: 'suppressed', pattern: 'suppressed' },
      { key: 'SS0807', fill: 'notAssessed', pattern: 'notAssessed' },
    ]);
  });

  it('calls an area where zero was reported assessed', () => {
    const [, pariang] = AREAS;
    expect(pariang?.value).toBe(0);
    expect(pariang && coverageState(pariang)).toBe('assessed');
  });

  it('has a legend that counts what it draws, and says what the round says of itself', () => {
    const legend = LAYERS.coverage.legend(ROWS, CONTEXT);
    expect(legend).toMatchObject({
      kind: 'coverage',
      states: [
        { state: 'assessed', count: 1 },
        { state: 'inPart', count: 1 },
        { state: 'suppressed', count: 1 },
        { state: 'notAssessed', count: 1 },
        { state: 'inaccessible', count: 0 },
      ],
      round: { assessed: 78, known: 79, of: 'areas', outside: 0 },
      sites: { roundNumber: 11, counts: { known: 4, assessed: 2 } },
    });
  });

  it('has no sites in it where no round has sites', () => {
    const rows = coverageRows(AREAS, { ...READ, passport: null });
    expect(rows.map(({ sites }) => sites)).toEqual([null, null, null, null]);
    expect(coverageOfSites({ ...READ, passport: null })).toBeNull();
    expect(coverageOfSites(null)).toBeNull();
  });
});

describe('the words about coverage', () => {
  it('say whether an area was covered, and how many of its sites', async () => {
    const [rubkona, , , abyei] = ROWS;
    const reader = await readerOf('en');
    expect(rubkona && LAYERS.coverage.describe(rubkona, CONTEXT, reader)).toEqual({
      title: 'Rubkona',
      figure: 'Reported only in part',
      unit: '',
      asOf: reader.formats.date('2021-09-30'),
      notes: [
        'Some or all of this figure was counted in an earlier round.',
        'Sites assessed in their round: 1 of 3',
      ],
    });
    expect(abyei && LAYERS.coverage.describe(abyei, CONTEXT, reader)?.notes).toEqual([
      'The round did not cover it. This does not mean zero.',
    ]);
  });

  it('stand in the table, a dash for nothing: areas without sites say so', async () => {
    const reader = await readerOf('en');
    const table = LAYERS.coverage.rowsAsTable(ROWS, CONTEXT, reader);
    expect(table?.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['Rubkona', 'SS0609', 'Reported only in part', '1', '3'],
      ['Pariang', 'SS0607', 'Assessed', 'does not apply', 'does not apply'],
      ['Twic', 'SS0806', 'Suppressed, small counts', '0', '0'],
      ['Abyei', 'SS0807', 'Not assessed', 'does not apply', 'does not apply'],
    ]);
    const bare = LAYERS.coverage.rowsAsTable(ROWS, { ...CONTEXT, sites: null }, reader);
    expect(bare?.columns).toHaveLength(3);
  });

  it('are there for every state in four languages', async () => {
    for (const language of ['en', 'fr', 'es', 'ar'] as const) {
      const { t } = await readerOf(language);
      const words = Object.values(LEGEND_WORDS.coverage).map((key) => t(key));
      expect(new Set(words).size).toBe(words.length);
    }
  });
});
