import { SourceId } from '@waystation/domain';
import { loadTranslator } from '@waystation/i18n';
import type { RowTable } from '@waystation/layers';
import { describe, expect, it } from 'vitest';
import { layerFigures } from './layer-figures';

const NAMES = new Map([
  ['IOM-SITREP', 'International Organization for Migration (IOM), Situation report'],
]);

type Cell = RowTable['rows'][number]['cells'][number];

/** As layers make cells: a missing number is sorted below every number. */
const numberCell = (text: string, value: number | null): Cell => ({ text, sortBy: value ?? -1 });

const words = {
  ...(await loadTranslator('en')),
  labelOf: (id: string | null) => NAMES.get(id ?? '') ?? id,
};

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
    const table = layerFigures({ columns, rows }, { title: '', notes: [] }, words);
    expect(table.rows.map(({ cells }) => cells[1]?.plain)).toEqual([1_200, 'not assessed', -1, 0]);
    expect(table.rows[0]?.cells[0]).toEqual({ text: 'Juba' });
    expect(table.columns).toEqual(columns);
  });

  it('keep the sources of each, by name in a spreadsheet and by number over a list in a drawing', () => {
    const columns = [{ key: 'crossing', label: 'Crossing', isNumber: false }];
    const from = (source: string, asOf: string | null) => ({
      source: SourceId.parse(source),
      asOf,
    });
    const rows = [
      [from('IOM-SITREP', '2011-03-08'), from('UNHCR', null)],
      [from('UNHCR', '2011-03-09')],
      [],
    ].map((own, index) => ({ key: `${index}`, cells: [{ text: 'x', sortBy: 'x' }], from: own }));
    const table = layerFigures({ columns, rows }, { title: '', notes: [] }, words);
    expect(table.columns.at(-1)).toEqual({ label: 'Source', isNumber: false });
    expect(table.rows.map(({ cells }) => cells.at(-1))).toEqual([
      {
        text: '[1], 8\u00a0Mar\u00a02011; [2]',
        plain: `${NAMES.get('IOM-SITREP')}, 8\u00a0Mar\u00a02011; UNHCR`,
      },
      { text: '[2], 9\u00a0Mar\u00a02011', plain: 'UNHCR, 9\u00a0Mar\u00a02011' },
      { text: 'Source not stated', plain: 'Source not stated' },
    ]);
    expect(table.references).toEqual([`[1] ${NAMES.get('IOM-SITREP')}`, '[2] UNHCR']);
  });
});
