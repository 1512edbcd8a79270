import { PlaceId } from '@waystation/domain';
import type { SiteRow } from '@waystation/layers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { render, wordsOf } from '../../../test/render';
import { ANY_SITE, SiteFilter, SiteFilterText, siteFilterText } from '../../map-state/site-filter';
import { isFiltering, passesFilter } from './passes-filter';
import { SiteFilterPanel } from './site-filter-panel';

const aSite = (overrides: Partial<SiteRow>): SiteRow => ({
  id: PlaceId.parse('site:1'),
  name: 'a site',
  type: 'plannedCamp',
  shape: 'circle',
  area: null,
  value: 600,
  absence: null,
  carriedOver: false,
  position: null,
  ...overrides,
});

const SITES = [
  aSite({}),
  aSite({ type: 'hostCommunity', value: 20 }),
  aSite({ type: 'hostCommunity', value: null, absence: 'unknown' }),
  aSite({ value: 0, carriedOver: true }),
];

const shownBy = (filter: Partial<SiteFilter>) =>
  SITES.filter((site) => passesFilter(site, { ...ANY_SITE, ...filter })).length;

describe('the filter of sites', () => {
  it.each([
    { filter: {}, shown: 4 },
    { filter: { types: ['hostCommunity'] }, shown: 2 },
    { filter: { min: 500 }, shown: 1 },
    { filter: { min: 20 }, shown: 2 },
    { filter: { isFresh: true }, shown: 3 },
    { filter: { types: ['hostCommunity'], min: 500 }, shown: 0 },
  ] as const)('$filter lets $shown of 4 through', ({ filter, shown }) => {
    expect(shownBy(filter)).toBe(shown);
  });

  it('leaves a site without a number out where a least number is asked for, and only there', () => {
    const unknown = aSite({ value: null, absence: 'notAssessed' });
    expect(passesFilter(unknown, ANY_SITE)).toBe(true);
    expect(passesFilter(unknown, { ...ANY_SITE, min: 1 })).toBe(false);
  });

  it('goes through the address unchanged, and says nothing where every site passes', () => {
    const filters = fc.record({
      types: fc.uniqueArray(fc.constantFrom('plannedCamp', 'hostCommunity', 'other')),
      min: fc.nat(10_000_000),
      isFresh: fc.boolean(),
    });
    fc.assert(
      fc.property(filters, (drawn) => {
        const filter = SiteFilter.parse(drawn);
        const text = siteFilterText(filter);
        expect(text === null).toBe(!isFiltering(filter));
        expect(text === null ? ANY_SITE : SiteFilterText.parse(text)).toEqual(filter);
      }),
    );
  });

  it.each(['types', 'types-castle', 'min-', 'min-x', 'old', 'min-999999999', ''])(
    'is refused where it means nothing: "%s"',
    (text) => {
      expect(SiteFilterText.safeParse(text).success).toBe(false);
    },
  );

  it('says how many sites it leaves on the map while it is closed', async () => {
    const markup = await render(
      <SiteFilterPanel
        sites={SITES}
        filter={{ ...ANY_SITE, min: 500 }}
        onChange={() => undefined}
      />,
    );
    expect(wordsOf(markup)).toBe('Showing 1 of 4 sites');
  });
});
