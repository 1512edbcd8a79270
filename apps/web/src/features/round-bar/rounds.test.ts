import { isLowCoverage } from '@waystation/charts';
import { Day, Round, RoundView } from '@waystation/domain';
import { roundsToShow } from '@waystation/scene';
import { describe, expect, it } from 'vitest';
import { roundAt, roundBeside } from './round-columns';
import { firstOfPlayback } from './use-round-playback';

const aRound = (reportingDate: string, overrides: Record<string, unknown> = {}): RoundView => {
  const { total = 100, coverage = null, assessmentType = 'BA', ...round } = overrides;
  return RoundView.parse({
    round: Round.parse({
      id: `mt/${reportingDate}/${assessmentType}`,
      series: 'Mobility Tracking',
      number: 11,
      reportingDate,
      method: 'baseline',
      assessmentType,
      source: 'IOM-DTM',
      ...round,
    }),
    total,
    totalAbsence: total === null ? 'notAssessed' : null,
    coverage,
    sourceLabel: 'IOM DTM',
  });
};

const R10 = aRound('2020-12-31', { total: 1_615_765, number: 10 });
const R11_BA = aRound('2021-09-30', { total: 2_017_236, number: 11 });
const R11_SA = aRound('2021-09-30', { total: 2_017_236, number: 11, assessmentType: 'SA' });
const R16 = aRound('2025-02-28', { total: 1_992_513, number: 16 });
const BIOMETRIC = aRound('2021-11-30', { series: 'Biometric Registration' });

const SHOWN = roundsToShow([R16, R11_SA, BIOMETRIC, R11_BA, R10], 'Mobility Tracking', [
  'BA',
  'SA',
]);

const day = (text: string): Day => Day.parse(text);

describe('the rounds shown', () => {
  it('are those of one series by date, and a date published twice stands once', () => {
    expect(SHOWN.map(({ round }) => round.id)).toEqual([
      R10.round.id,
      R11_BA.round.id,
      R16.round.id,
    ]);
  });

  it('prefer the assessment type that the operation prefers', () => {
    const shown = roundsToShow([R11_BA, R11_SA], 'Mobility Tracking', ['SA', 'BA']);
    expect(shown).toEqual([R11_SA]);
  });

  it.each([
    ['2021-09-29', R10],
    ['2021-09-30', R11_BA],
    ['2024-01-01', R11_BA],
    ['2026-01-01', R16],
    ['2019-01-01', null],
  ])('at %s the newest published is the one of record', (at, expected) => {
    expect(roundAt(SHOWN, day(at))).toEqual(expected);
  });

  it.each([
    ['2021-10-15', 1, R16],
    ['2021-10-15', -1, R10],
    ['2020-12-31', -1, null],
    ['2025-02-28', 1, null],
    ['2019-01-01', 1, R10],
    ['2019-01-01', -1, null],
  ] as const)('from %s a step of %d leads to the round beside', (at, step, expected) => {
    expect(roundBeside(SHOWN, day(at), step)).toEqual(expected);
  });

  it.each([
    [{ assessed: 89, known: 100, of: 'areas' }, true],
    [{ assessed: 90, known: 100, of: 'areas' }, false],
    [{ assessed: 0, known: 0, of: 'areas' }, false],
    [null, false],
  ])('with coverage %o are drawn hollow: %s', (coverage, expected) => {
    expect(isLowCoverage(aRound('2021-01-01', { coverage }))).toBe(expected);
  });
});

describe('playing the rounds', () => {
  it('goes on from the one shown, and from the first where the last one is shown', () => {
    expect(firstOfPlayback(SHOWN, day('2021-10-01'))).toBe('2021-10-01');
    expect(firstOfPlayback(SHOWN, day('2025-02-28'))).toBe('2020-12-31');
    expect(firstOfPlayback([], day('2025-02-28'))).toBe('2025-02-28');
  });
});
