import { Day, SITE_STATUSES, SITE_TYPES, SourceId } from '@waystation/domain';
import { densityRows, mergedSites, sitesIn } from '@waystation/layers';
import { isFiltering, siteTest } from '@waystation/scene';
import {
  ANY_SITE,
  asksForNumber,
  type SiteFilter,
  SiteFilterText,
  siteFilterText,
} from '@waystation/view';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aSiteRow } from '../../../test/a-site-row';
import { render, wordsOf } from '../../../test/render';
import { choicesOf } from '../filter/choices-of';
import { filterSummary } from '../filter/filter-summary';
import { SiteFilterPanel } from './site-filter-panel';

const DAY = Day.parse('2021-12-02');
/** The nearest zoom that any map is drawn at. */
const NEAREST = 24;
const IOM = SourceId.parse('IOM-DTM');
const asOf = (text: string) => Day.parse(text);

const SITES = [
  aSiteRow({ asOf: asOf('2021-12-01'), source: IOM, position: [30, 8] }),
  aSiteRow({ type: 'hostCommunity', value: 20, asOf: asOf('2021-09-30'), source: IOM }),
  aSiteRow({ type: 'hostCommunity', value: null, absence: 'unknown', status: 'unknown' }),
  aSiteRow({ value: 0, carriedOver: true, status: 'closed', asOf: asOf('2020-12-31') }),
];

const testOf = (filter: Partial<SiteFilter>) => siteTest({ ...ANY_SITE, ...filter }, DAY);

/** Any filter that the address can hold. */
const anyFilter: fc.Arbitrary<SiteFilter> = fc
  .record({
    types: fc.uniqueArray(fc.constantFrom(...SITE_TYPES)),
    statuses: fc.uniqueArray(fc.constantFrom(...SITE_STATUSES)),
    sources: fc.uniqueArray(fc.constantFrom('', 'IOM-DTM', 'a, b_1', '_', '-', 'الهلال الأحمر')),
    min: fc.nat(10_000),
    max: fc.option(fc.integer({ min: 10_000, max: 10_000_000 })),
    days: fc.option(fc.nat(3_000)),
    isFresh: fc.boolean(),
    keepsUncounted: fc.boolean(),
  })
  .map((filter) => ({
    ...filter,
    keepsUncounted: filter.keepsUncounted && asksForNumber(filter),
  }));

describe('the filter of sites', () => {
  it.each([
    { filter: {}, shown: [0, 1, 2, 3] },
    { filter: { types: ['hostCommunity'] }, shown: [1, 2] },
    { filter: { statuses: ['open'] }, shown: [0, 1] },
    { filter: { statuses: ['unknown', 'closed'] }, shown: [2, 3] },
    { filter: { sources: ['IOM-DTM'] }, shown: [0, 1] },
    { filter: { sources: [''] }, shown: [2, 3] },
    { filter: { min: 500 }, shown: [0] },
    { filter: { min: 20 }, shown: [0, 1] },
    { filter: { max: 20 }, shown: [1, 3] },
    { filter: { max: 20, keepsUncounted: true }, shown: [1, 2, 3] },
    { filter: { days: 1 }, shown: [0] },
    { filter: { days: 63 }, shown: [0, 1] },
    { filter: { days: 62, keepsUncounted: true }, shown: [0, 2] },
    { filter: { isFresh: true }, shown: [0, 1, 2] },
    { filter: { types: ['hostCommunity'], min: 500 }, shown: [] },
  ] as const)('$filter shows $shown', ({ filter, shown }) => {
    const rows = SITES.flatMap((site, index) => (testOf(filter)(site) ? [index] : []));
    expect(rows).toEqual(shown);
  });

  it('goes through the address unchanged, and says nothing where every site passes', () => {
    fc.assert(
      fc.property(anyFilter, (filter) => {
        const text = siteFilterText(filter);
        expect(text === null).toBe(!isFiltering(filter));
        expect(text === null ? ANY_SITE : SiteFilterText.parse(text)).toEqual(filter);
      }),
    );
  });

  it.each([
    'types',
    'types-castle',
    'status-maybe',
    'source',
    'min-',
    'min-x',
    'min-1-2',
    'old',
    'fresh-1',
    'uncounted',
    'min-500,max-50',
    'days-99999',
    'min-999999999',
    'min-1,',
    '',
  ])('is refused where it means nothing: "%s"', (text) => {
    expect(SiteFilterText.safeParse(text).success).toBe(false);
  });

  it('reads links from before it could ask for more', () => {
    expect(SiteFilterText.parse('types-plannedCamp,min-500,fresh')).toEqual({
      ...ANY_SITE,
      types: ['plannedCamp'],
      min: 500,
      isFresh: true,
    });
  });

  it('says what it leaves and what it leaves out, and which of either have no number', () => {
    expect(filterSummary(SITES, testOf({ max: 20 }))).toEqual({
      all: 4,
      shown: 2,
      uncountedLeftOut: 1,
      people: 20,
      uncounted: 0,
    });
    expect(filterSummary(SITES, testOf({ statuses: ['unknown'] })).people).toBeNull();
  });

  it('offers each value with the sites that pass all else, and a chosen one that no site has', () => {
    const choices = choicesOf(SITES, {
      wordOf: (site) => site.type,
      chosen: ['transitSite'],
      passes: testOf({ min: 20 }),
    });
    expect(choices).toEqual([
      { value: 'plannedCamp', count: 1 },
      { value: 'hostCommunity', count: 1 },
      { value: 'transitSite', count: 0 },
    ]);
  });

  it('leaves clusters and hexagons that add up to the sites shown', () => {
    const anySite = fc.record({
      type: fc.constantFrom(...SITE_TYPES),
      status: fc.constantFrom(...SITE_STATUSES),
      value: fc.option(fc.nat(20_000)),
      carriedOver: fc.boolean(),
      position: fc.tuple(
        fc.double({ min: 24, max: 36, noNaN: true }),
        fc.double({ min: 3, max: 12, noNaN: true }),
      ),
    });
    fc.assert(
      fc.property(fc.array(anySite, { maxLength: 30 }), anyFilter, (drawn, filter) => {
        const sites = drawn.map((site, index) =>
          aSiteRow({
            ...site,
            id: aSiteRow().id,
            name: `${index}`,
            asOf: site.value === null ? null : DAY,
          }),
        );
        const passes = siteTest(filter, DAY);
        const shown = sites.filter(passes);
        const { people, shown: count, uncounted } = filterSummary(sites, passes);
        const hexagons = densityRows(shown, 5);
        const sum = hexagons.reduce((so, { value }) => so + (value ?? 0), 0);
        expect(sum).toBe(people ?? 0);
        expect(hexagons.reduce((so, hexagon) => so + hexagon.sites, 0)).toBe(count);
        expect(hexagons.reduce((so, { withoutNumber }) => so + withoutNumber, 0)).toBe(uncounted);
        for (const cluster of mergedSites(shown, 20_000).clustersUpTo(NEAREST)) {
          const inside = sitesIn(cluster);
          const parts = filterSummary(inside, () => true);
          expect(inside.every(passes)).toBe(true);
          expect([cluster.people, cluster.withoutNumber]).toEqual([parts.people, parts.uncounted]);
        }
      }),
    );
  });
});

const panel = (filter: Partial<SiteFilter>) =>
  render(
    <SiteFilterPanel
      sites={SITES}
      filter={{ ...ANY_SITE, ...filter }}
      day={DAY}
      sources={new Map()}
      unit="individuals"
      onChange={() => undefined}
    />,
  );

describe('the panel of the filter of sites', () => {
  it('says while it is closed what is shown, what is left out, and that a sum is only a sum', async () => {
    expect(wordsOf(await panel({ min: 500 }))).toBe(
      'Showing 1 of 4 sites Only: at least 500 people. 3 of 4 sites left out. 1 of those has no number. ' +
        '600 individuals at the sites shown: their sum, not a published total. Show all sites',
    );
  });

  it('says of the sites shown which are in no number and which are not on the map', async () => {
    const words = wordsOf(await panel({ types: ['hostCommunity'] }));
    expect(words).toContain('1 site shown has no number and is not in this sum.');
    expect(words).toContain(
      '2 sites shown have no coordinates: they are in the table, not on the map.',
    );
  });

  it('says that no site passes, with the way back', async () => {
    const words = wordsOf(await panel({ min: 50_000 }));
    expect(words).toContain('No site passes the filter.');
    expect(words).toContain('Show all sites');
  });

  it('says nothing where nothing is filtered', async () => {
    expect(wordsOf(await panel({}))).toBe('Filter sites');
  });
});
