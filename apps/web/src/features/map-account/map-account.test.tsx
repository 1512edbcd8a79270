import {
  changeLegend,
  classLegend,
  crossingLegend,
  DEFAULT_BREAKS,
  flowLegend,
  sizeLegend,
} from '@waystation/cartography';
import { LANGUAGES } from '@waystation/domain';
import { loadTranslator } from '@waystation/i18n';
import type { RowTable } from '@waystation/layers';
import { describe, expect, it } from 'vitest';
import { aPassport } from '../../../test/a-passport';
import { render, wordsOf } from '../../../test/render';
import type { AccountLayer } from './account-words';
import { largestRows } from './largest-rows';
import { layerAccount } from './layer-account';
import { MapAccount } from './map-account';

type Row = readonly [name: string, text: string, value: number | null];

const aTable = (rows: readonly Row[]): RowTable => ({
  columns: [
    { key: 'area', label: 'Area', isNumber: false },
    { key: 'pcode', label: 'P-code', isNumber: false },
    { key: 'value', label: 'individuals', isNumber: true },
  ],
  rows: rows.map(([name, text, value]) => ({
    key: name,
    cells: [
      { text: name, sortBy: name },
      { text: `SS-${name}`, sortBy: `SS-${name}` },
      { text, sortBy: value ?? -1 },
    ],
  })),
});

const COUNTIES: readonly Row[] = [
  ['Twic', 'not assessed', null],
  ['Rubkona', '174 545', 174_545],
  ['Abiemnhom', '0', 0],
  ['Juba', '60 001', 60_001],
  ['Raja', 'suppressed', null],
];

const FIGURES = COUNTIES.map(([name, , value]) => ({
  value,
  absence:
    value === null ? (name === 'Raja' ? ('suppressed' as const) : ('notAssessed' as const)) : null,
  carriedOver: name === 'Juba',
}));

const aLayer = (overrides: Partial<AccountLayer> = {}): AccountLayer => ({
  name: 'areas',
  title: 'IDPs by county',
  summary: 'Round 11, 30 Sep 2021',
  staleNote: null,
  legend: classLegend(FIGURES, DEFAULT_BREAKS),
  unit: 'individuals',
  areas: 'counties',
  load: { kind: 'ready' },
  picture: null,
  table: () => aTable(COUNTIES),
  passports: [aPassport()],
  ...overrides,
});

const told = async (
  overrides: Partial<AccountLayer> = {},
  language: 'en' | 'fr' | 'es' | 'ar' = 'en',
) => {
  const { said, details } = layerAccount(aLayer(overrides), await loadTranslator(language));
  const plain = (text: string): string =>
    text.replaceAll(/[\u2068\u2069]/g, '').replaceAll(/\s/g, ' ');
  return { said: plain(said), details: details.map(plain) };
};

describe('the largest rows', () => {
  it('leave out zero, and whatever has no number', () => {
    expect(largestRows(aTable(COUNTIES), 5).map(({ names }) => names[0])).toEqual([
      'Rubkona',
      'Juba',
    ]);
  });

  it('of changes are those that changed most, up or down; newly covered is no change', () => {
    const changes = aTable([
      ['Up', '+50', 50],
      ['Down', '−80', -80],
      ['New', 'Newly covered', null],
      ['Same', '±0', 0],
      ['One', '−1', -1],
    ]);
    expect(largestRows(changes, 5, Math.abs).map(({ names }) => names[0])).toEqual([
      'Down',
      'Up',
      'One',
    ]);
  });

  it('are none of a layer without rows', () => {
    expect(largestRows(null, 5)).toEqual([]);
  });
});

describe('the areas in words', () => {
  it('say what and as of when, source, coverage, the highest, and each kind of nothing apart', async () => {
    expect(await told()).toEqual({
      said: 'IDPs by county: Round 11, 30 Sep 2021.',
      details: [
        'Source: IOM DTM, R11. Coverage: 80 of 82 assessed.',
        'Highest: Rubkona 174 545; Juba 60 001.',
        'Unit: individuals.',
        'How many counties: with a number above zero: 2; of which carried over: 1; ' +
          'Zero reported: 1; Not assessed: 1; Suppressed, small counts: 1.',
      ],
    });
  });

  it.each(LANGUAGES)('have every number in %s, too', async (language) => {
    const { details } = await told({}, language);
    expect(details).toHaveLength(4);
    expect(details.join(' ')).toMatch(/Rubkona 174 545/);
    expect(details.join(' ')).not.toMatch(/[{}]/);
  });

  it('say that they are older than usual', async () => {
    expect((await told({ staleNote: 'one round older' })).details[0]).toBe('Age: one round older.');
  });

  it('of two rounds say how many compare, and coverage apart', async () => {
    const legend = changeLegend(
      [{ kind: 'both', change: 50 }, { kind: 'newlyCovered' }, { kind: 'neither' }],
      { little: 10, large: 100 },
      true,
    );
    const { details } = await told({ legend, table: () => aTable([['Up', '+50', 50]]) });
    expect(details).toContain('Largest changes: Up +50.');
    expect(details.at(-1)).toBe(
      'How many counties: Compared: 1; Newly covered: 1; No longer covered: 0; In neither round: 1.',
    );
  });
});

describe('other layers in words', () => {
  const bare = { passports: [], unit: '', areas: '' };

  it('name the largest site, and count those without a number or a place', async () => {
    const site = { shape: 'circle', status: 'open', isCarriedOver: false, isDrawn: true } as const;
    const legend = sizeLegend(
      [
        { ...site, name: 'Bentiu', value: 108_456 },
        { ...site, name: 'A', value: null, isDrawn: false, status: 'closed' },
      ],
      108_456,
    );
    const { details } = await told({ ...bare, legend });
    expect(details).toContain('Largest: Bentiu 108 456.');
    expect(details).toContain('By status: Open: 1; Closed: 1.');
    expect(details).toContain('1 site without a number');
    expect(details).toContain('1 not on the map, without coordinates');
  });

  it('name the flows that are drawn by both ends, and say what is not drawn', async () => {
    const legend = flowLegend(['drawn', 'sameArea'], { maximum: 9, threshold: 1 });
    const flow = ([key, from, to]: readonly [string, string, string], value: number) => ({
      key,
      cells: [
        { text: from, sortBy: from },
        { text: to, sortBy: to },
        { text: `${value}`, sortBy: value },
        { text: '31 Dec 2020', sortBy: '2020-12-31' },
      ],
    });
    const table = (): RowTable => ({
      columns: [
        { key: 'from', label: 'From', isNumber: false },
        { key: 'to', label: 'To', isNumber: false },
        { key: 'value', label: 'Figure', isNumber: true },
        { key: 'asOf', label: 'As of', isNumber: false },
      ],
      rows: [flow(['a>b', 'Jonglei', 'Upper Nile'], 563), flow(['a>a', 'Jonglei', 'Jonglei'], 999)],
    });
    const drawn = {
      type: 'Feature' as const,
      properties: { key: 'a>b' },
      geometry: { type: 'Point' as const, coordinates: [30, 8] },
    };
    const picture = {
      id: 'origins',
      layers: [],
      images: [],
      sources: {
        lines: {
          data: { type: 'FeatureCollection' as const, features: [drawn] },
          lineMetrics: true,
        },
      },
    };
    const { details } = await told({ ...bare, legend, table, picture });
    expect(details[0]).toBe('Largest flows: Jonglei to Upper Nile 563.');
    expect(details[1]).toMatch(/^Not drawn: 1 within one area/);
  });

  it('count places by status, also a status that none has', async () => {
    const legend = crossingLegend(['open', 'open', 'unknown'], 0);
    const { details } = await told({ ...bare, legend });
    expect(details).toEqual(['How many: Open: 2; Limited: 0; Closed: 0; Unknown: 1.']);
  });
});

describe('a layer that is not there', () => {
  it.each([
    [{ kind: 'loading', done: 1, of: 3 }, 'IDPs by county is still loading.'],
    [
      { kind: 'failed', retry: () => undefined, shownFrom: null },
      'IDPs by county could not be loaded.',
    ],
    [{ kind: 'empty', because: 'Nobody looked.' }, 'IDPs by county: Nobody looked.'],
  ] as const)('%o says so, and no numbers', async (load, said) => {
    expect(await told({ load, legend: null, table: () => null, passports: [] })).toEqual({
      said,
      details: [],
    });
  });
});

describe('the map in words', () => {
  it('is a region that is not announced, with the first sentences to describe the map by', async () => {
    const account = [layerAccount(aLayer(), await loadTranslator('en'))];
    const markup = await render(<MapAccount account={account} onTable={() => undefined} />);
    expect(markup).toContain('aria-label="The map in words"');
    expect(markup).not.toMatch(/aria-live|role="status"|role="alert"/);
    const short = /id="map-account-short"[^>]*>([^<]*)</.exec(markup)?.[1] ?? '';
    expect(wordsOf(short)).toBe('IDPs by county: Round 11, 30 Sep 2021.');
    expect(wordsOf(markup)).toContain('Open the tables');
  });

  it('says that no layer is shown', async () => {
    const markup = await render(<MapAccount account={[]} onTable={() => undefined} />);
    expect(wordsOf(markup)).toContain('No layer is shown.');
  });
});
