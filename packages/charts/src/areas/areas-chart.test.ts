import { describe, expect, it } from 'vitest';
import { plain, wordsOf } from '../../test/words-of';
import { type AreaRow, type AreaRows, areasChart } from './areas-chart';

const area = (id: string, value: number | null, rest: Partial<AreaRow> = {}): AreaRow => ({
  id,
  name: `County ${id}`,
  value,
  absence: value === null ? 'notAssessed' : null,
  qualifier: 'exact',
  isCarriedOver: false,
  before: null,
  until: null,
  own: null,
  ...rest,
});

const number = (value: number) => ({ value, absence: null });

const AREAS = [
  area('A', 0, { before: number(10) }),
  area('B', 250_889, { before: number(224_383) }),
  area('C', null),
  area('D', 500, { isCarriedOver: true }),
  area('E', 40, { before: { value: null, absence: 'suppressed' } }),
];

const build = async (rest: Partial<AreaRows> = {}) =>
  areasChart.build(
    {
      title: 'IDPs by county',
      areas: AREAS,
      chosen: null,
      isCompared: true,
      source: 'IOM, R16',
      ...rest,
    },
    await wordsOf(),
  );

describe('the chart of areas', () => {
  it('ranks those with a number, a zero among them, and leaves the others out', async () => {
    const { drawing } = await build();
    expect(drawing?.bars.map(({ id }) => id)).toEqual(['B', 'D', 'E', 'A']);
    expect(drawing?.bars.at(-1)?.valueText).toBe('0');
    expect(drawing?.absent).toEqual(['not assessed: 1']);
  });

  it('tells a change only where both rounds have a number', async () => {
    const { drawing } = await build();
    expect(drawing?.bars.map(({ changeText }) => plain(changeText))).toEqual([
      '+26 506',
      'Newly covered',
      'suppressed',
      '-10',
    ]);
    const alone = await build({ isCompared: false });
    expect(alone.drawing?.bars.every(({ changeText }) => changeText === '')).toBe(true);
  });

  it('is that of what both rounds counted, where that is known', async () => {
    const none = { subjects: 0, value: 0 };
    const until = { before: 95_074, newlyCovered: none, noLongerCovered: none };
    const newPlaces = { subjects: 12, value: 18_806 };
    const areas = [
      area('A', 108_126, {
        before: number(95_074),
        until: { ...until, change: -5_754, newPlaces },
      }),
      area('B', 10, { before: number(5), until: { ...until, change: null, newPlaces: none } }),
    ];
    const { drawing, table } = await build({ areas });
    expect(drawing?.bars.map(({ changeText }) => plain(changeText))).toEqual([
      '-5 754',
      'Not compared',
    ]);
    expect(table.rows.map(({ cells }) => cells.at(-1)?.plain)).toEqual([-5_754, 'Not compared']);
  });

  it('draws the largest and the chosen one, and adds up the others of the same round', async () => {
    const many = Array.from({ length: 15 }, (_, index) => area(`${index}`, 100 - index));
    const { drawing } = await build({ areas: many, chosen: '14' });
    expect(drawing?.bars).toHaveLength(13);
    expect(drawing?.bars.at(-1)).toMatchObject({ id: '14', isChosen: true });
    expect(drawing?.others).toBe('Other areas (2), together: 175');
  });

  it('has all areas in its table, with why there is no number and what is carried over', async () => {
    const { columns, rows } = (await build()).table;
    expect(rows).toHaveLength(AREAS.length);
    expect(rows.at(-1)?.cells[2]?.plain).toBe('not assessed');
    const note = columns.findIndex(({ label }) => label === 'Note');
    expect(rows.map(({ cells }) => cells[note]?.text)).toEqual(['', 'carried over', '', '', '']);
  });

  it('adds no counts of days of their own, and says the day of each', async () => {
    const own = { date: '4 May 2011', source: 'IFRC, 4 May 2011' };
    const many = Array.from({ length: 14 }, (_, index) => area(`${index}`, 100 - index, { own }));
    const { drawing, table } = await build({ areas: many, isCompared: false });
    expect(drawing?.others).toBe(
      'Other areas: 2. Their counts are of different days and are not added.',
    );
    expect(drawing?.bars[0]?.valueText).toBe('100, 4 May 2011');
    expect(table.rows[0]?.cells[3]?.text).toBe('IFRC, 4 May 2011');
  });

  it('says how exact each number is, in bars, in sums, and as a column of the table', async () => {
    const areas = [
      area('A', 110_100, { qualifier: 'about', before: number(100_100) }),
      area('B', 2_000, { qualifier: 'atLeast', before: number(1_500) }),
      ...Array.from({ length: 12 }, (_, index) =>
        area(`${index}`, 100 - index, { qualifier: index === 11 ? 'about' : 'exact' }),
      ),
    ];
    const { drawing, summary, table } = await build({ areas });
    expect(drawing?.bars.slice(0, 2).map(({ valueText }) => plain(valueText))).toEqual([
      'about 110 100',
      'at least 2 000',
    ]);
    expect(drawing?.bars.slice(0, 2).map(({ changeText }) => plain(changeText))).toEqual([
      'about +10 000',
      'not told: a bound',
    ]);
    expect(drawing?.others).toBe('Other areas (2), together: about 179');
    expect(plain(summary)).toContain('about 110 100');
    const at = table.columns.findIndex(({ label }) => label === 'How exact');
    expect(table.rows.slice(0, 3).map(({ cells }) => cells[at]?.text)).toEqual([
      'about',
      'at least',
      '',
    ]);
    expect(table.rows[0]?.cells[2]).toEqual({ text: expect.any(String), plain: 110_100 });
  });

  it('draws nothing where no area has a number', async () => {
    const { drawing, summary } = await build({ areas: [area('C', null)] });
    expect(drawing).toBeNull();
    expect(summary).toBe('No area has a number by this date. Without a number – not assessed: 1.');
  });
});
