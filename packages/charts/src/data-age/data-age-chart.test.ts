import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../test/words-of';
import { type DataRow, dataAgeChart } from './data-age-chart';

const MOMENT = new Date('2021-12-02T14:00:00Z');

const kind = (id: string, newest: string | null, rest: Partial<DataRow> = {}): DataRow => ({
  id,
  name: id,
  newest,
  age: newest ?? 'none',
  rule: { freshHours: 24, unknownAfterHours: 72 },
  coverage: null,
  note: '',
  source: '',
  ...rest,
});

const build = async (kinds: readonly DataRow[]) =>
  dataAgeChart.build({ title: 'Age', kinds, moment: MOMENT }, await wordsOf());

describe('the age of data', () => {
  it('is told by the rule of each kind, from the end of a day that has no hour', async () => {
    const { drawing, summary } = await build([
      kind('today', '2021-12-02'),
      kind('aging', '2021-12-01T08:00:00Z'),
      kind('old', '2021-11-30T08:00:00Z'),
      kind('expired', '2021-11-20'),
      kind('none', null),
    ]);
    expect(drawing?.bars.map(({ freshness }) => freshness)).toEqual([
      'fresh',
      'aging',
      'old',
      'expired',
      null,
    ]);
    expect(summary).toBe('Fresh by the operation’s own rules: 1 of 5 kinds of data.');
  });

  it('has a share covered only where somebody says of how many', async () => {
    const { drawing, table } = await build([
      kind('rounds', '2021-09-30', { coverage: { assessed: 76, known: 80 } }),
      kind('flows', '2021-09-30'),
      kind('empty', null, { coverage: { assessed: 0, known: 0 } }),
    ]);
    expect(drawing?.bars.map(({ covered }) => covered)).toEqual([0.95, null, null]);
    expect(table.rows[1]?.cells[3]?.text).toBe('not stated');
  });
});
