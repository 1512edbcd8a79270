import { describe, expect, it } from 'vitest';
import { figureCsv } from './figure-csv';
import type { Taken } from './figure-drawing';

const TABLE: Taken = {
  title: 'IDPs by county',
  under: 'South Sudan',
  notes: ['IOM, R16, 28 Feb 2025'],
  columns: [
    { label: 'Area', isNumber: false },
    { label: 'Figure', isNumber: true },
  ],
  rows: [
    { cells: [{ text: 'Rubkona' }, { text: '250 889', plain: 250_889 }], bar: 250_889 },
    { cells: [{ text: '=cmd()' }, { text: 'not assessed', plain: 'not assessed' }], bar: null },
    { cells: [{ text: 'Juba, town' }, { text: '0', plain: 0 }], bar: 0 },
  ],
};

describe('figures as CSV', () => {
  it('have plain digits, words for what is absent, a zero as one, and what they are of and from in every row', () => {
    expect(figureCsv(TABLE, 'Source').split('\r\n')).toEqual([
      '\uFEFFArea,Figure,Source',
      'Rubkona,250889,"IDPs by county · South Sudan · IOM, R16, 28 Feb 2025"',
      '\'=cmd(),not assessed,"IDPs by county · South Sudan · IOM, R16, 28 Feb 2025"',
      '"Juba, town",0,"IDPs by county · South Sudan · IOM, R16, 28 Feb 2025"',
      '',
    ]);
  });
});
