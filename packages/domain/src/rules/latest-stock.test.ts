import { describe, expect, it } from 'vitest';
import { aRound } from '../../test/builders';
import { Day } from '../codes';
import { latestRoundAt, stockSeriesAt } from './latest-stock';
import { roundOfRecordAt } from './round-of-record';

const R11_OF_2015 = aRound({ number: 11, reportingDate: '2015-04-30' });
const R10 = aRound({ number: 10, reportingDate: '2020-12-31' });
const R11_BA = aRound();
const R11_SA = aRound({ assessmentType: 'SA', method: 'siteAssessment' });
const R1_OF_2018 = aRound({ number: 1, reportingDate: '2018-03-30' });
const R16 = aRound({ number: 16, reportingDate: '2025-02-28' });
const BIOMETRIC = aRound({
  series: 'Biometric Registration',
  number: 6,
  assessmentType: 'SA',
  method: 'registration',
});
const ROUNDS = [R11_SA, R16, R11_OF_2015, BIOMETRIC, R10, R11_BA, R1_OF_2018];
const BY_TYPE = ['BA', 'SA', 'ETT'];
const inMobilityTracking = { series: 'Mobility Tracking', assessmentPreference: BY_TYPE };

describe('the latest round of a series', () => {
  it.each([
    ['2014-12-31', null, 'nothing was reported yet'],
    ['2015-04-30', R11_OF_2015, 'the reporting date itself counts'],
    ['2018-12-31', R1_OF_2018, 'the newest date wins over the higher number 11 of 2015'],
    ['2021-09-29', R10, 'a day before the new round the old one stands'],
    ['2021-09-30', R11_BA, 'published as BA and SA, the preferred type is taken'],
    ['2025-02-28', R16, 'the newest of all'],
    ['2030-01-01', R16, 'nothing newer was published'],
  ])('at %s is %o: %s', (asOf, expected, _because) => {
    expect(latestRoundAt(ROUNDS, Day.parse(asOf), inMobilityTracking)).toBe(expected?.id ?? null);
  });

  it('follows the stated preference of assessment types', () => {
    const preferringSites = { series: 'Mobility Tracking', assessmentPreference: ['SA', 'BA'] };
    expect(latestRoundAt(ROUNDS, Day.parse('2021-09-30'), preferringSites)).toBe(R11_SA.id);
  });

  it('does not depend on the order of rows', () => {
    const asOf = Day.parse('2021-09-30');
    expect(latestRoundAt(ROUNDS.toReversed(), asOf, inMobilityTracking)).toBe(R11_BA.id);
  });
});

describe('the series that is the displacement stock', () => {
  it.each([
    { asOf: '2021-09-30', primary: null, expected: 'Mobility Tracking' },
    { asOf: '2021-09-30', primary: 'Biometric Registration', expected: 'Biometric Registration' },
    { asOf: '2015-05-01', primary: 'Biometric Registration', expected: null },
    { asOf: '2010-01-01', primary: null, expected: null },
  ])('at $asOf with $primary named is $expected', ({ asOf, primary, expected }) => {
    expect(stockSeriesAt(ROUNDS, Day.parse(asOf), primary)).toBe(expected);
  });
});

describe('the round of record', () => {
  it('never mixes in a separate series that reported on the same day', () => {
    const preference = { primarySeries: null, assessmentPreference: BY_TYPE, series: null };
    expect(roundOfRecordAt(ROUNDS, Day.parse('2021-09-30'), preference)?.id).toBe(R11_BA.id);
  });

  it('answers for another series when it is asked by name', () => {
    const asked = {
      primarySeries: 'Mobility Tracking',
      assessmentPreference: BY_TYPE,
      series: 'Biometric Registration',
    };
    expect(roundOfRecordAt(ROUNDS, Day.parse('2025-02-28'), asked)?.id).toBe(BIOMETRIC.id);
  });
});
