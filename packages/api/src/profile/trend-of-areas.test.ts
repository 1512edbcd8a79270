import { Pcode } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { askAs } from '../../test/ask-as';
import { aFigure, aRound, day } from '../../test/builders';
import { memoryStore } from '../../test/memory-store';
import { countsOf, ROUNDS, SOUTH_SUDAN } from '../../test/south-sudan';

const trendIn = (ask: ReturnType<typeof askAs>) => (pcodes: readonly string[], asOf: string) =>
  ask.area.trend({
    operation: 'south-sudan',
    level: 2,
    pcodes: pcodes.map((pcode) => Pcode.parse(pcode)),
    asOf: day(asOf),
  });

const trend = trendIn(askAs('public', memoryStore(SOUTH_SUDAN)));

const sumsOf = ({ points }: Awaited<ReturnType<typeof trend>>) =>
  points.map(({ passport, counted, suppressed, people, compared }) => ({
    day: passport.asOf,
    counted,
    suppressed,
    people,
    compared,
  }));

describe('the trend of several areas', () => {
  it('has one sum a round with its coverage, and like for like one over the same areas', async () => {
    const answer = await trend(['SS0101', 'SS0102', 'SS0609'], '2025-02-28');
    expect([answer.areas, answer.common]).toEqual([3, 2]);
    expect(sumsOf(answer)).toEqual([
      { day: '2015-04-30', counted: 0, suppressed: 0, people: null, compared: null },
      { day: '2021-09-30', counted: 3, suppressed: 0, people: 2_000, compared: 1_700 },
      { day: '2025-02-28', counted: 2, suppressed: 0, people: 1_750, compared: 1_750 },
    ]);
  });

  it('ends with the day that was asked for', async () => {
    const { points } = await trend(['SS0609'], '2021-10-01');
    expect(points.at(-1)?.passport.asOf).toBe('2021-09-30');
  });

  it('counts an area once that was named twice', async () => {
    const { areas, points } = await trend(['SS0609', 'SS0609'], '2025-02-28');
    expect([areas, points.at(-1)?.people]).toEqual([1, 1_250]);
  });

  it('is of nothing, and not of zero, where the round did not go', async () => {
    const { common, points } = await trend(['SS0102'], '2025-02-28');
    expect([common, points.at(-1)?.people, points.at(-1)?.counted]).toEqual([1, null, 0]);
  });

  it('has no sum that a suppressed number is in, and says how many are not shown', async () => {
    const round = aRound({ number: 17, reportingDate: '2025-06-30' });
    const small = memoryStore({
      ...SOUTH_SUDAN,
      rounds: [...Object.values(ROUNDS), round],
      figures: [
        ...(SOUTH_SUDAN.figures ?? []),
        ...countsOf(round, 2, { SS0101: 4, SS0102: 300, SS0609: 1_100, SS0610: 90 }),
        aFigure(round, 1_494, { subject: { kind: 'area', pcode: 'SSD', level: 0 } }),
      ],
    });
    const answer = await trendIn(askAs('public', small))(
      ['SS0101', 'SS0102', 'SS0609'],
      '2025-07-01',
    );
    const last = sumsOf(answer).at(-1);
    expect(last?.suppressed).toBeGreaterThan(0);
    expect((last?.counted ?? 0) + (last?.suppressed ?? 0)).toBe(3);
    expect(last?.people).toBeLessThan(1_404);
    expect(last?.compared).toBeLessThanOrEqual(last?.people ?? 0);
  });
});
