import { Pcode } from '@waystation/domain';
import type { AreaRow } from '@waystation/layers';
import { describe, expect, it } from 'vitest';
import { aCrossing } from '../../../test/a-crossing';
import { aPassport } from '../../../test/a-passport';
import { render, wordsOf } from '../../../test/render';
import type { FilteredKinds } from './filtered-kinds';
import type { DrawnSummary } from './summary-of';
import { WithinPanel } from './within-panel';

const NONE = {
  things: 0,
  people: null,
  absent: new Map(),
  carriedOver: 0,
  ofOtherRounds: 0,
  rows: [],
};

const RUBKONA: AreaRow = {
  pcode: Pcode.parse('SS0609'),
  names: { en: 'Rubkona', ar: 'روبكونا' },
  parent: null,
  parentNames: null,
  value: 250_889,
  absence: null,
  qualifier: 'exact',
  carriedOver: false,
  passport: null,
  areaKm2: null,
  residents: null,
  polygon: null,
};

const EMPTY: DrawnSummary = {
  areas: NONE,
  sites: NONE,
  centres: { all: [], free: null, freeQualifier: 'exact', freeUnknown: 0 },
  crossings: [],
  untold: 0,
};

const panel = (
  summary: Partial<DrawnSummary>,
  filtered: FilteredKinds = { sites: false, places: false },
  isolated: ReadonlySet<string> | null = null,
) =>
  render(
    <WithinPanel
      within={{ kind: 'circle', latitude: 9.2, longitude: 29.9, km: 120 }}
      summary={{ ...EMPTY, ...summary }}
      passport={aPassport()}
      sitesPassport={null}
      filtered={filtered}
      what="Internally displaced people"
      people={null}
      sitesTrend={null}
      charts={null}
      isolated={isolated}
      areas="counties"
      choice={null}
      refusal={null}
      more={null}
      onChange={() => undefined}
      onSelect={() => undefined}
      onClose={() => undefined}
    />,
  );

const AREAS = {
  things: 3,
  people: 250_889,
  absent: new Map([['notAssessed', 2]] as const),
  carriedOver: 0,
  ofOtherRounds: 0,
  rows: [RUBKONA],
};

describe('the panel of a drawn area', () => {
  it('says how many people, in how many areas, from when and by whom', async () => {
    const words = wordsOf(await panel({ areas: AREAS }));
    expect(words).toContain('Internally displaced people 250 889 in 3 counties');
    for (const label of ['As of', 'Source', 'Method', 'Coverage']) {
      expect(words).toContain(label);
    }
  });

  it('says what has no number and why, beside the sum', async () => {
    expect(wordsOf(await panel({ areas: AREAS }))).toContain('Without a number: not assessed 2');
  });

  it('says plainly that a shape is too small to hold an area, instead of an unknown number of none', async () => {
    const words = wordsOf(await panel({}));
    expect(words).toContain('No label point of the counties lies inside');
    expect(words).not.toContain('in 0');
    expect(words).not.toContain('Included: counties');
  });

  it('is unknown, never zero, where nothing inside has a number', async () => {
    const rows = [{ ...RUBKONA, value: null, absence: 'unknown' as const }];
    const areas = { ...NONE, things: 1, absent: new Map([['unknown' as const, 1]]), rows };
    const words = wordsOf(await panel({ areas }));
    expect(words).toContain('Internally displaced people unknown');
    expect(words).not.toMatch(/people 0\b/);
  });

  it('never adds sites to areas, and says so', async () => {
    const sites = { ...NONE, things: 2, people: 900 };
    expect(wordsOf(await panel({ sites }))).toContain(
      'Sites are part of the areas; the two are never added.',
    );
  });

  it('offers the radius of a circle to those without a pointer', async () => {
    const markup = await panel({});
    expect(markup).toContain('type="range"');
    expect(wordsOf(markup)).toContain('Radius 120 km');
  });

  it('tells of the one class that the legend leaves', async () => {
    const markup = await panel({ areas: AREAS }, { sites: false, places: false }, new Set(['SS9']));
    expect(wordsOf(markup)).toContain('The legend is set to one class.');
    expect(markup).toContain('inset-ring-site');
  });

  it('lists each crossing with its status, from when it is, and a way to it', async () => {
    const crossing = aCrossing();
    const at = { status: 'closed' as const, entry: crossing.statusLog[1] ?? null, freshness: null };
    const markup = await panel({ crossings: [{ crossing, at }] });
    expect(wordsOf(markup)).toContain('1 border crossing');
    expect(wordsOf(markup)).toContain('Closed, 3 Mar 2011');
    expect(markup).toMatch(/<ul aria-label="Border crossings"[^>]*><li[^>]*><button/);
  });

  it('says that nothing is known of needs, so that nobody takes it for none', async () => {
    expect(wordsOf(await panel({}))).toContain('Not reported by any source loaded');
  });

  it('says that places without coordinates may be inside, too', async () => {
    expect(wordsOf(await panel({ untold: 12 }))).toContain(
      '12 places without coordinates may be inside, too',
    );
  });

  it('says that filters hold here, and calls what is summed the sites shown, also where none is', async () => {
    const sites = { ...NONE, things: 2, people: 600 };
    const both = { sites: true, places: true };
    const words = wordsOf(await panel({ sites }, both));
    expect(words).toContain('people at 2 sites shown 600');
    expect(words).toContain('The filter of sites holds here, too.');
    expect(words).toContain('The filters of centres and crossings hold here, too.');
    expect(wordsOf(await panel({}, both))).toContain('people at 0 sites shown unknown');
  });
});
