import { AreaColumns, type Day, Day as DayText, reported } from '@waystation/domain';
import { aFlow } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { readerOf } from '../../test/reader-of';
import { areaRows } from '../areas/area-rows';
import { LAYERS } from '../registry';
import { type AdditionContext, additionRows } from './addition-rows';

const day = (text: string): Day => DayText.parse(text);

const COUNTRIES = AreaColumns.parse({
  level: 0,
  validOn: '2011-01-01',
  pcode: ['TUN', 'NER', 'EGY', 'DZA', 'LBY', 'ITA'],
  names: ['Tunisia', 'Niger', 'Egypt', 'Algeria', 'Libya', 'Italy'].map((en) => ({ en })),
  parent: [null, null, null, null, null, null],
  longitude: [9, 8, 30, 3, 17, 12],
  latitude: [34, 17, 27, 28, 27, 42],
  areaKm2: [1, 1, 1, 1, 1, 1],
});

const AREAS = areaRows(
  COUNTRIES,
  {
    pcode: [...COUNTRIES.pcode],
    value: [null, null, null, null, null, null],
    absence: [null, null, null, null, 'notApplicable', 'unknown'],
    qualifier: null,
    carriedOver: [false, false, false, false, false, false],
    passport: null,
    ownPassports: null,
  },
  null,
);

const counted = (iso3: string, asOf: string, value: number) =>
  aFlow({ to: { kind: 'country', iso3 }, asOf, reported: reported(value) });

const FLOWS = [
  counted('TUN', '2011-02-24', 15_000),
  counted('TUN', '2011-04-10', 235_867),
  counted('NER', '2011-02-27', 3_100),
  counted('NER', '2011-03-10', 2_205),
  aFlow({
    to: { kind: 'country', iso3: 'EGY' },
    asOf: '2011-02-28',
    reported: reported(69_000),
    qualifier: 'about',
  }),
  counted('DZA', '2011-03-10', 5_000),
];

const CONTEXT: AdditionContext = {
  breaks: { little: 500, large: 5_000 },
  unit: 'crossings',
  from: day('2011-03-01'),
  to: day('2011-04-15'),
};
const ROWS = additionRows(AREAS, FLOWS, CONTEXT);
const rowOf = (pcode: string) => ROWS.filter((row) => row.pcode === pcode);

describe('what a series added between two days', () => {
  it('is a number only where it rose all the way, and else says why not', () => {
    expect(ROWS.map(({ addition }) => addition)).toEqual([
      { kind: 'added', value: 220_867 },
      { kind: 'corrected' },
      { kind: 'nothingNewer' },
      { kind: 'begunSince' },
      { kind: 'notApplicable' },
      { kind: 'unknown' },
    ]);
  });

  it('has a legend that counts every country once', () => {
    expect(LAYERS.additions.legend(ROWS, CONTEXT)).toMatchObject({
      kind: 'additions',
      classes: [{ class: 'muchMore', count: 1 }, { count: 0 }, { count: 0 }],
      apart: [{ count: 1 }, { count: 1 }, { count: 1 }, { count: 1 }, { count: 1 }],
    });
  });

  it('names both counts with the dates of their own', async () => {
    const reader = await readerOf('en');
    const [said] = rowOf('TUN').map((row) => LAYERS.additions.describe(row, CONTEXT, reader));
    expect(said).toMatchObject({ figure: '+220\u202f867', unit: 'crossings' });
    expect(said?.notes).toEqual([
      '15\u202f000 by 24\u00a0Feb\u00a02011',
      '235\u202f867 by 10\u00a0Apr\u00a02011',
    ]);
  });

  it('calls a fall a correction, never people who went back', async () => {
    const reader = await readerOf('en');
    const [said] = rowOf('NER').map((row) => LAYERS.additions.describe(row, CONTEXT, reader));
    expect(said).toMatchObject({ figure: 'Corrected: −895', unit: '' });
    expect(said?.notes.at(-1)).toContain('not people going back');
  });

  it('has no number in its table where nobody counted again, and says what is rough', async () => {
    const reader = await readerOf('en');
    const table = LAYERS.additions.rowsAsTable(ROWS, CONTEXT, reader);
    expect(table?.rows[2]?.cells.map(({ text }) => text)).toEqual([
      'Egypt',
      'EGY',
      '69\u202f000 by 28\u00a0Feb\u00a02011',
      '69\u202f000 by 28\u00a0Feb\u00a02011',
      'No newer count',
    ]);
    const [egypt] = rowOf('EGY').map((row) => LAYERS.additions.describe(row, CONTEXT, reader));
    expect(egypt?.notes.at(-1)).toContain('not exact');
  });
});
