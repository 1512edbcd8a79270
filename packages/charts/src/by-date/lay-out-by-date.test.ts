import { Day } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { type Dated, layOutByDate } from './lay-out-by-date';

const on = (day: string, value: number | null = 100): Dated<string> => ({
  item: day,
  day: Day.parse(day),
  value,
});

const ROUNDS = [
  on('2020-12-31', 1_615_765),
  on('2021-09-30', 2_017_236),
  on('2025-02-28', 1_992_513),
];
const NO_ROOM = { column: 0, label: 0, year: 0 };

describe('columns at their dates', () => {
  const { marks, years } = layOutByDate(ROUNDS, { column: 0.01, label: 0.05, year: 0.05 });

  it('puts each one at its true date between the first and the last', () => {
    const [first = 0, second = 0, third = 0] = marks.map(({ at }) => at);
    // 273 of 1520 days lie between the first and the second.
    expect((second - first) / (third - first)).toBeCloseTo(273 / 1520, 5);
  });

  it('scales columns to the highest', () => {
    expect(marks.map(({ height }) => height)).toEqual([
      1_615_765 / 2_017_236,
      1,
      1_992_513 / 2_017_236,
    ]);
  });

  it('has no column for a total that is not known', () => {
    const [mark] = layOutByDate([on('2021-01-01', null)], NO_ROOM).marks;
    expect(mark?.height).toBeNull();
  });

  it('marks each year once, the first at the start', () => {
    expect(years.map(({ year }) => year)).toEqual([2020, 2021, 2025]);
    expect(years[0]?.at).toBe(0);
  });

  it('leaves out a label that would touch the one before', () => {
    const close = [on('2021-01-01'), on('2021-01-10'), on('2022-01-01')];
    expect(
      layOutByDate(close, { column: 0, label: 0.05, year: 0.05 }).marks.map(
        ({ isLabelled }) => isLabelled,
      ),
    ).toEqual([true, false, true]);
  });

  it('moves neighbouring days apart, and with them the year that begins between them', () => {
    const close = [on('2020-12-30'), on('2021-01-02'), on('2025-01-01')];
    const spread = layOutByDate(close, { column: 0.1, label: 0.05, year: 0.05 });
    const [first = 0, second = 0] = spread.marks.map(({ at }) => at);
    expect(second - first).toBeCloseTo(0.1);
    const began = spread.years.find(({ year }) => year === 2021)?.at ?? 0;
    expect(began).toBeGreaterThan(first);
    expect(began).toBeLessThan(second);
  });

  it('leaves out the number of a year that would touch the one before', () => {
    const days = [on('2020-06-01'), on('2021-06-01'), on('2035-01-01')];
    const { years: crowded } = layOutByDate(days, { column: 0, label: 0, year: 0.2 });
    expect(crowded.map(({ year, isLabelled }) => [year, isLabelled])).toEqual([
      [2020, true],
      [2021, false],
      [2035, true],
    ]);
  });

  it('gives many no more than half of an even share, so that the axis still tells time', () => {
    const many = Array.from({ length: 100 }, (_, index) =>
      on(`2020-01-${String(1 + (index % 28)).padStart(2, '0')}`),
    );
    expect(layOutByDate(many, { column: 0.02, label: 0, year: 0 }).width).toBe(0.005);
  });

  it('puts a single one in the middle', () => {
    expect(layOutByDate([on('2020-12-31', 1_615_765)], NO_ROOM).marks[0]?.at).toBe(0.5);
  });
});
