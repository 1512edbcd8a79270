import type { FigureTable } from '@waystation/charts';
import { describe, expect, it } from 'vitest';
import { figureCsv } from './figure-csv';

const TABLE: FigureTable = {
  title: 'IDPs by county',
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
  it('have plain digits, words for what is absent, a zero as one, and their source in every row', () => {
    expect(figureCsv(TABLE, 'Source').split('\r\n')).toEqual([
      '\uFEFFArea,Figure,Source',
      'Rubkona,250889,"IOM, R16, 28 Feb 2025"',
      '\'=cmd(),not assessed,"IOM, R16, 28 Feb 2025"',
      '"Juba, town",0,"IOM, R16, 28 Feb 2025"',
      '',
    ]);
  });

  it('have no column of sources where the rows say them', () => {
    const [head] = figureCsv({ ...TABLE, notes: [] }, 'Source').split('\r\n');
    expect(head).toBe('\uFEFFArea,Figure');
  });
});
