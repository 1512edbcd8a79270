import { describe, expect, it } from 'vitest';
import { createReadLog } from '#result/read-log';
import type { Cell } from './cell';
import { tableFromGrid } from './table-from-grid';

const tableOf = (headerIndex: number, ...rows: readonly (readonly Cell[])[]) => {
  const log = createReadLog();
  const grid = { name: null, rows: rows.map((cells, index) => ({ number: index + 1, cells })) };
  const { table, rowsRead } = tableFromGrid(grid, headerIndex, log);
  return { table, report: log.report(rowsRead) };
};

describe('tableFromGrid', () => {
  it('keeps the numbers that rows have in the file', () => {
    const { table } = tableOf(1, ['Title'], ['a', 'b'], ['', ' '], [1, 2]);
    expect(table.columns).toEqual(['a', 'b']);
    expect(table.rows).toEqual([{ number: 4, cells: [1, 2] }]);
    expect(table.surroundings).toEqual(['Title']);
  });

  it('reads hashtags below the header, or in its place', () => {
    expect(tableOf(0, ['State', 'IDPs'], ['#adm1', '#affected'], ['Unity', 5]).table).toMatchObject(
      {
        columns: ['State', 'IDPs'],
        tags: ['#adm1', '#affected'],
        rows: [{ number: 3 }],
      },
    );
    expect(tableOf(0, ['#adm1', '#affected'], ['Unity', 5]).table.tags).toEqual([
      '#adm1',
      '#affected',
    ]);
  });

  it.each([
    'Total',
    'Grand Total',
    'TOTAL:',
    'Sub-total',
    'Total général',
    'Gran total',
    'المجموع',
  ])('leaves out a row that begins with "%s"', (word) => {
    const { table, report } = tableOf(0, ['a', 'b'], ['Unity', 5], ['', word], [word, 5]);
    expect(table.rows).toHaveLength(1);
    expect(report.notes.map(({ code }) => code)).toEqual(['totalsRows']);
    expect(report.rows).toMatchObject({ read: 3, accepted: 1, skipped: 2 });
  });

  it.each(['Totala', 'Total Energies camp', 'Totals of Unity state'])(
    'does not take "%s" for a row of totals',
    (name) => {
      expect(tableOf(0, ['a'], [name]).table.rows).toHaveLength(1);
    },
  );

  it('empties personal columns, header and cells, and names them in a note', () => {
    const { table, report } = tableOf(0, ['site', 'Phone', 'idps'], ['Yei', '0912345678', 5]);
    expect(table.columns).toEqual(['site', '', 'idps']);
    expect(table.rows[0]?.cells).toEqual(['Yei', '', 5]);
    expect(report.notes[0]?.text).toContain('Phone');
  });
});
