import type { RowTable } from '@waystation/layers';
import { describe, expect, it } from 'vitest';
import { layerFigures } from './layer-figures';

type Cell = RowTable['rows'][number]['cells'][number];

/** As layers make cells: a missing number is sorted below every number. */
const numberCell = (text: string, value: number | null): Cell => ({ text, sortBy: value ?? -1 });

describe('the rows of a layer as figures', () => {
  it('are numbers where there are numbers, and never the mark that rows are sorted by', () => {
    const columns = [
      { key: 'area', label: 'Area', isNumber: false },
      { key: 'value', label: 'Figure', isNumber: true },
    ];
    const values = [numberCell('1 200', 1_200), numberCell('not assessed', null)];
    const more = [numberCell('−1', -1), numberCell('0', 0)];
    const rows = [...values, ...more].map((cell, index) => ({
      key: `${index}`,
      cells: [{ text: 'Juba', sortBy: 'Juba' }, cell],
    }));
    const table = layerFigures({ columns, rows }, { title: '', notes: [] });
    expect(table.rows.map(({ cells }) => cells[1]?.plain)).toEqual([1_200, 'not assessed', -1, 0]);
    expect(table.rows[0]?.cells[0]).toEqual({ text: 'Juba' });
  });
});
