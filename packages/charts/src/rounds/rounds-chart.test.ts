import { Day } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { plain, wordsOf } from '../../test/words-of';
import { type RoundRow, type RoundRows, roundsChart } from './rounds-chart';

const on = (day: string, rest: Partial<RoundRow>): RoundRow => ({
  day: Day.parse(day),
  precision: 'day',
  number: null,
  value: null,
  absence: null,
  coverage: null,
  source: 'IOM',
  ...rest,
});

const covered = (assessed: number) => ({ assessed, known: 79, of: 'areas', outside: 0 }) as const;

/** As South Sudan's rounds 1, 10 and 11 were published. */
const ROUNDS = [
  on('2018-03-31', { number: 1, value: 580_000, coverage: covered(22) }),
  on('2019-06-30', { number: 6, absence: 'notAssessed', coverage: null }),
  on('2020-12-31', { number: 10, value: 1_710_966, coverage: covered(78) }),
  on('2021-09-30', { number: 11, value: 2_017_236, coverage: covered(78) }),
];

const build = async (rest: Partial<RoundRows> = {}) =>
  roundsChart.build(
    {
      title: 'IDPs by round',
      rounds: ROUNDS,
      shown: Day.parse('2021-09-30'),
      newlyCovered: 280_459,
      ...rest,
    },
    await wordsOf(),
  );

describe('the chart of rounds', () => {
  it('draws rounds that covered too little hollow, and the one shown apart', async () => {
    const { drawing } = await build();
    expect(drawing?.columns.map(({ look }) => look)).toEqual(['hollow', 'plain', 'plain', 'shown']);
    expect(drawing?.columns.map(({ coverage }) => plain(coverage))).toEqual([
      '28 %',
      null,
      '99 %',
      '99 %',
    ]);
  });

  it('has heights by one scale, and none where there is no number', async () => {
    const { drawing } = await build();
    const heights = drawing?.columns.map(({ height }) => height);
    expect(heights).toEqual([580_000 / 2_017_236, null, 1_710_966 / 2_017_236, 1]);
    const mark = drawing?.marks.find(({ at }) => at > 0.4 && at < 0.6);
    expect(mark?.at).toBeCloseTo(1_000_000 / 2_017_236, 6);
    expect(plain(mark?.text ?? '')).toBe('1 M');
  });

  it('hatches what is newly covered on the round shown alone', async () => {
    const { drawing } = await build();
    expect(drawing?.columns.map(({ newShare }) => newShare)).toEqual([
      0,
      0,
      0,
      280_459 / 2_017_236,
    ]);
    expect((await build({ newlyCovered: 0 })).drawing?.hasNew).toBe(false);
  });

  it('says how many rounds covered too little, and never a sum', async () => {
    expect(plain((await build()).summary)).toBe(
      'Rounds: 4, from 31 Mar 2018 to 30 Sep 2021. Shown: Round 11, 30 Sep 2021, 2 017 236. Rounds that covered under 90 % of areas: 1; their height tells coverage, too.',
    );
  });

  it('has every round in its table, with words where there is no number', async () => {
    const { rows } = (await build()).table;
    expect(rows.map(({ cells }) => cells[2]?.plain)).toEqual([
      580_000,
      'not assessed',
      1_710_966,
      2_017_236,
    ]);
    expect(rows.map(({ bar }) => bar)).toEqual([580_000, null, 1_710_966, 2_017_236]);
    expect(rows[1]?.cells[3]?.text).toBe('not stated');
  });

  it('draws nothing where no round has a number, and says so of none at all', async () => {
    expect(
      (await build({ rounds: [on('2021-01-31', { absence: 'unknown' })] })).drawing,
    ).toBeNull();
    expect((await build({ rounds: [] })).summary).toBe('No round is published by this date.');
  });
});
