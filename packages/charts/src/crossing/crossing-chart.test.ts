import { Day, type Flow, Iso3, PlaceId } from '@waystation/domain';
import { aFlow } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { plain, wordsOf } from '../../test/words-of';
import { crossingChart } from './crossing-chart';
import { crossingSeries } from './crossing-series';

const UNTIL = Day.parse('2011-05-30');

const daily = (
  asOf: string,
  value: number | null,
  rest: Partial<Parameters<typeof aFlow>[0]> = {},
): Flow =>
  aFlow({
    via: PlaceId.parse('crossing:XP-DEHIBA'),
    kind: 'arrival',
    measure: 'daily',
    unit: 'crossings',
    series: 'Dehiba',
    category: 'Libyans',
    asOf: Day.parse(asOf),
    reported: value === null ? { kind: 'absent', absence: 'suppressed' } : { kind: 'value', value },
    ...rest,
  });

const build = async (flows: readonly Flow[]) => {
  const [series] = crossingSeries(flows, UNTIL);
  if (series === undefined) {
    throw new Error('No series.');
  }
  const words = await wordsOf();
  return crossingChart.build({ title: 'Dehiba', series, until: UNTIL, labelOf: (id) => id }, words);
};

describe('the series of a crossing', () => {
  it('are of daily counts of one source and category, never of others', () => {
    const all = crossingSeries(
      [
        daily('2011-05-01', 10),
        daily('2011-05-02', 20, { series: 'press' }),
        daily('2011-05-03', 20, { series: 'press' }),
        daily('2011-05-03', 30, { measure: 'cumulative' }),
        daily('2011-05-03', 30, { isPlanned: true }),
        daily('2011-06-03', 30, { series: 'later' }),
        daily('2011-05-03', 30, { via: null }),
      ],
      UNTIL,
    );
    expect(all.map(({ series, flows }) => [series, flows.length])).toEqual([
      ['press', 2],
      ['Dehiba', 1],
    ]);
  });

  it('are not made of nationalities that are not told apart', () => {
    const part = { series: 'arrivals by nationality', category: 'by nationality' };
    const two = [daily('2011-05-01', 850, part), daily('2011-05-01', 830, part)];
    expect(crossingSeries(two, UNTIL)).toEqual([]);
    const told = [Iso3.parse('EGY'), Iso3.parse('CHN')].map((nationality, index) =>
      daily('2011-05-01', 850 - 20 * index, { ...part, nationality }),
    );
    expect(crossingSeries(told, UNTIL).map(({ flows }) => flows.length)).toEqual([1, 1]);
  });

  it('begin with the total where a part was counted on as many days', () => {
    const part = daily('2011-05-01', 10);
    const all = crossingSeries([part, daily('2011-05-01', 30, { category: 'total' })], UNTIL);
    expect(all.map(({ category }) => category)).toEqual(['total', 'Libyans']);
  });
});

describe('the chart of a crossing', () => {
  it('has no column and no zero for a day that nobody observed', async () => {
    const { drawing, summary, table } = await build([
      daily('2011-05-29', 0),
      daily('2011-05-30', 100),
    ]);
    expect(drawing?.days).toHaveLength(30);
    expect(drawing?.days.slice(-3).map(({ arrivals }) => arrivals?.value ?? null)).toEqual([
      null,
      0,
      100,
    ]);
    expect(drawing?.hasUnobserved).toBe(true);
    expect(summary).toContain('Days observed: 2 of 30.');
    expect(table.rows.slice(-3).map(({ cells }) => cells[1]?.plain)).toEqual([
      'not observed',
      0,
      100,
    ]);
  });

  it('has a mean only of five exact days among seven, and of the days observed alone', async () => {
    const five = ['24', '25', '26', '28', '30'].map((day, index) =>
      daily(`2011-05-${day}`, 100 * (index + 1)),
    );
    const { drawing, summary } = await build(five);
    const means = drawing?.days.map(({ meanArrivals }) => meanArrivals) ?? [];
    // (100 + 200 + 300 + 400 + 500) ÷ 5 = 300, of the highest, 500.
    expect(means.at(-1)).toBeCloseTo(300 / 500, 6);
    expect(means.slice(0, -1).every((mean) => mean === null)).toBe(true);
    expect(summary).toContain('300 a day');
    const four = await build(five.slice(1));
    expect(four.summary).toContain('No 7-day mean');
  });

  it('keeps a bound out of the mean, and its number out of the plain cell', async () => {
    const flows = ['26', '27', '28', '29', '30'].map((day) =>
      daily(`2011-05-${day}`, 100, day === '30' ? { qualifier: 'moreThan' } : {}),
    );
    const { drawing, summary, table } = await build(flows);
    expect(summary).toContain('No 7-day mean');
    expect(table.rows.at(-1)?.cells[1]?.plain).toBe('more than 100');
    expect(drawing?.days.slice(-2).map(({ arrivals }) => arrivals?.isBound)).toEqual([false, true]);
    expect(drawing?.hasBounds).toBe(true);
    expect((await build(flows.slice(0, -1))).drawing?.hasBounds).toBe(false);
  });

  it('marks a day that was published twice with different numbers; the last one stands', async () => {
    const { drawing, table } = await build([
      daily('2011-05-30', 90),
      daily('2011-05-30', 120, { occurrence: 1 }),
    ]);
    expect(drawing?.days.at(-1)?.arrivals).toMatchObject({ value: 120, isCorrected: true });
    expect(table.rows.at(-1)?.cells[3]?.text).toBe('The source corrected an earlier number.');
  });

  it('has returns apart from arrivals, and adds neither to the other', async () => {
    const { drawing } = await build([
      daily('2011-05-26', 802),
      daily('2011-05-26', 429, { kind: 'return' }),
    ]);
    const day = drawing?.days.find(({ day: own }) => own === '2011-05-26');
    expect(day?.arrivals?.value).toBe(802);
    expect(day?.returns?.value).toBe(429);
    expect(plain(day?.said ?? '')).toBe('26 May 2011: arrivals 802, returns 429');
  });

  it('says when somebody counted last where nobody did in the days drawn', async () => {
    const { drawing, summary } = await build([daily('2011-03-01', 10)]);
    expect(drawing).toBeNull();
    expect(plain(summary)).toBe(
      'Nobody counted in these 30 days. The last count is of 1 Mar 2011.',
    );
  });
});
