import { Presence } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { wordsOf } from '../../test/words-of';
import { presenceChart } from './presence-chart';

const organisation = (acronym: string) => ({ name: `The ${acronym}`, acronym, type: null });

const AREAS = [
  { pcode: 'SS0101', name: 'Juba' },
  { pcode: 'SS0102', name: 'Kajo-keji' },
  { pcode: 'SS0103', name: 'Lainya' },
];

const PRESENCE = Presence.parse({
  askedFor: '2022-06-01',
  level: 2,
  sheet: { source: '3W', label: 'OCHA, 3W', periodStart: '2022-01-01', periodEnd: '2022-03-31' },
  organisations: [organisation('ACTED'), organisation('IOM'), organisation('WFP')],
  cells: [
    { pcode: 'SS0101', sector: 'CCM', organisations: [0, 1] },
    { pcode: 'SS0101', sector: 'FSC', organisations: [2] },
    { pcode: 'SS0102', sector: 'FSC', organisations: [1, 2] },
  ],
  elsewhere: ['SS9901'],
});

const build = async (areas = AREAS) => {
  const { sheet } = PRESENCE;
  if (sheet === null) {
    throw new Error('the example has a sheet');
  }
  return presenceChart.build(
    { title: '3W', presence: { ...PRESENCE, sheet }, areas },
    await wordsOf(),
  );
};

describe('who works where in what', () => {
  it('counts each organisation once in a sector, and names the areas without anybody', async () => {
    const { drawing } = await build();
    expect(drawing?.bars.map(({ id, text, nobodyIn }) => [id, text, nobodyIn])).toEqual([
      ['FSC', 'Organisations: 2. Areas with anybody: 2 of 3.', 'Nobody reported in: Lainya'],
      [
        'CCM',
        'Organisations: 2. Areas with anybody: 1 of 3.',
        'Nobody reported in: Kajo-keji, Lainya',
      ],
    ]);
  });

  it('counts an organisation once in all, and names where nobody reported anything', async () => {
    const { summary } = await build();
    expect(summary).toContain('reported work: 3, in 2 sectors and 2 of 3 areas');
    expect(summary).toContain('Nobody reported any work in: Lainya.');
  });

  it('has a row for every area and sector, also where nobody reported', async () => {
    const { table } = await build();
    expect(table.rows.map(({ cells }) => cells.map(({ text }) => text))).toEqual([
      ['Juba', 'Camp coordination and management', '2', 'ACTED, IOM'],
      ['Juba', 'Food security', '1', 'WFP'],
      ['Kajo-keji', 'Camp coordination and management', 'nobody reported', ''],
      ['Kajo-keji', 'Food security', '2', 'IOM, WFP'],
      ['Lainya', 'Camp coordination and management', 'nobody reported', ''],
      ['Lainya', 'Food security', 'nobody reported', ''],
    ]);
    expect(table.notes.join(' ')).toContain('SS9901');
  });

  it('follows the area: sectors without anybody inside stay, with nobody', async () => {
    const { drawing, summary } = await build(AREAS.slice(1, 2));
    expect(drawing?.bars.map(({ id, share }) => [id, share])).toEqual([
      ['FSC', 1],
      ['CCM', 0],
    ]);
    expect(summary).toContain('reported work: 2, in 1 sectors and 1 of 1 areas');
  });
});
