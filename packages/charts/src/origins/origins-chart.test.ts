import { describe, expect, it } from 'vitest';
import { plain, wordsOf } from '../../test/words-of';
import { NOT_STATED, type OriginRow, type OriginRows, originsChart } from './origins-chart';

const pair = (from: string, to: string, value: number | null): OriginRow => ({
  from,
  fromName: `From ${from}`,
  to,
  toName: `To ${to}`,
  value,
  absence: value === null ? 'suppressed' : null,
});

const PAIRS = [
  pair('jonglei', 'unity', 300),
  pair('jonglei', 'lakes', 100),
  pair('lakes', 'unity', 50),
  pair('lakes', 'lakes', null),
  pair(NOT_STATED, 'unity', 900),
];

const build = async (rest: Partial<OriginRows> = {}) =>
  originsChart.build(
    { title: 'Where from', pairs: PAIRS, chosen: [], source: 'IOM, R16', ...rest },
    await wordsOf(),
  );

describe('the chart of origins', () => {
  it('adds the pairs of an origin, and says where a part of them is not shown', async () => {
    const { drawing } = await build();
    expect(drawing?.bars.map(({ id, valueText }) => [id, valueText])).toEqual([
      ['jonglei', '400'],
      ['lakes', 'at least 50'],
      [NOT_STATED, '900'],
    ]);
  });

  it('never calls those whose origin nobody recorded the largest origin', async () => {
    expect((await build()).summary).toBe(
      'Origins named: 2. Most people come from: From jonglei, 400.',
    );
  });

  it('tells of the chosen origin', async () => {
    const { summary } = await build({ chosen: ['lakes'] });
    expect(summary).toBe('at least 50 of the people present come from: From lakes.');
  });

  it('draws small origins as one, and none of them twice', async () => {
    const many = Array.from({ length: 12 }, (_, index) => [
      pair(`s${index}`, 'unity', 20 - index),
      pair(`s${index}`, 'lakes', 1),
    ]).flat();
    const { drawing } = await build({ pairs: many });
    expect(drawing?.bars).toHaveLength(9);
    expect(drawing?.others).toBe('Other origins (3), together: 33');
    const total = many.reduce((sum, { value }) => sum + (value ?? 0), 0);
    const drawn = drawing?.ribbons?.ribbons.reduce((sum, { value }) => sum + value, 0);
    expect(drawn).toBe(total);
  });

  it('has no ribbons to one destination alone, and nothing where nothing is shown', async () => {
    const into = await build({ pairs: [pair('jonglei', 'unity', 300)] });
    expect(into.drawing?.ribbons).toBeNull();
    expect((await build({ pairs: [pair('jonglei', 'unity', null)] })).drawing).toBeNull();
  });

  it('has every pair in its table, and that these are not moves', async () => {
    const { rows, notes } = (await build()).table;
    expect(rows).toHaveLength(PAIRS.length);
    expect(rows.at(-1)?.cells[2]?.plain).toBe('suppressed');
    expect(plain(notes.join(' '))).toContain('not counts of moves');
  });
});
