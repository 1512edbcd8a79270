import { Day, RoundView } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { render, wordsOf } from '../../../test/render';
import { nearestWithSexAges } from './nearest-with-sex-ages';
import { NoPeopleNote } from './no-people-note';

const aRound = (number: number, reportingDate: string, hasSexAges: boolean) =>
  RoundView.parse({
    round: {
      id: `mt/${number}`,
      series: 'Mobility Tracking',
      number,
      reportingDate,
      method: 'baseline',
      assessmentType: 'BA',
      source: 'IOM-DTM',
    },
    total: 1_000,
    totalAbsence: null,
    coverage: null,
    sourceLabel: 'IOM DTM',
    hasSexAges,
  });

const ROUNDS = [
  aRound(9, '2020-09-30', true),
  aRound(10, '2020-12-31', false),
  aRound(11, '2021-09-30', true),
];

describe('the nearest round with numbers by sex or age', () => {
  it.each([
    { day: '2020-12-31', number: 9 },
    { day: '2021-08-01', number: 11 },
  ])('is round $number for $day', ({ day, number }) => {
    expect(nearestWithSexAges(ROUNDS, Day.parse(day))?.round.number).toBe(number);
  });

  it('is none where no round has any', () => {
    expect(nearestWithSexAges(ROUNDS.slice(1, 2), Day.parse('2021-01-01'))).toBeNull();
  });

  it('is named with its date, because numbers of rounds repeat', async () => {
    const [nearest] = ROUNDS;
    const words =
      nearest && wordsOf(await render(<NoPeopleNote nearest={nearest} onDay={() => undefined} />));
    expect(words).toContain('The nearest round that has: Round 9, 30 Sep 2020.');
  });
});
