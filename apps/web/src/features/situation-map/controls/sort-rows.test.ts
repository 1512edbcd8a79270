import type { RowTable } from '@waystation/layers';
import { describe, expect, it } from 'vitest';
import { firstSort, sortAfter, sortRows } from './sort-rows';

const row = (key: string, state: string, value: number | null) => ({
  key,
  cells: [
    { text: key, sortBy: key },
    { text: state, sortBy: state },
    { text: `${value}`, sortBy: value ?? -1 },
  ],
});

const TABLE: RowTable = {
  columns: [
    { key: 'area', label: 'Area', isNumber: false },
    { key: 'parent', label: 'In', isNumber: false },
    { key: 'value', label: 'People', isNumber: true },
  ],
  rows: [
    row('Pariang', 'Unity', 0),
    row('Éwo', 'Central', null),
    row('Rubkona', 'Unity', 170),
    row('Zébra', 'Central', 20),
  ],
};

const keys = (column: string, isRising: boolean) =>
  sortRows(TABLE, { column, isRising }, 'fr').map(({ key }) => key);

describe('a table of the map', () => {
  it('begins with the largest number', () => {
    expect(firstSort(TABLE)).toEqual({ column: 'value', isRising: false });
    expect(firstSort({ columns: TABLE.columns.slice(0, 2) })).toBeNull();
  });

  it('sorts what has no number below zero', () => {
    expect(keys('value', false)).toEqual(['Rubkona', 'Zébra', 'Pariang', 'Éwo']);
  });

  it('sorts words as the language does, and keeps the order of equals', () => {
    expect(keys('area', true)).toEqual(['Éwo', 'Pariang', 'Rubkona', 'Zébra']);
    expect(keys('parent', true)).toEqual(['Éwo', 'Zébra', 'Pariang', 'Rubkona']);
  });

  it('stays as it is where there is nothing to sort by', () => {
    expect(sortRows(TABLE, null, 'en')).toBe(TABLE.rows);
    expect(sortRows(TABLE, { column: 'gone', isRising: true }, 'en')).toBe(TABLE.rows);
  });

  it('turns round when the same head is pressed again', () => {
    const byValue = sortAfter(null, 'value', TABLE);
    expect(byValue).toEqual({ column: 'value', isRising: false });
    expect(sortAfter(byValue, 'value', TABLE)).toEqual({ column: 'value', isRising: true });
    expect(sortAfter(byValue, 'parent', TABLE)).toEqual({ column: 'parent', isRising: true });
  });
});
