import { describe, expect, it } from 'vitest';
import { aRound } from '../../test/builders';
import { Day, Iso3, Pcode } from '../codes';
import { isOriginStated, originRoundAt } from './origin-round';

const R9 = aRound({ number: 9, reportingDate: '2020-09-30' });
const R10 = aRound({ number: 10, reportingDate: '2020-12-31' });
const R11_BA = aRound();
const R11_SA = aRound({ assessmentType: 'SA', method: 'siteAssessment' });
const R12 = aRound({ number: 12, reportingDate: '2021-12-01' });
const R16 = aRound({ number: 16, reportingDate: '2025-02-28' });
const REGISTRATION = aRound({
  series: 'Biometric Registration',
  number: 6,
  reportingDate: '2021-11-30',
});
const ROUNDS = [R16, R11_SA, R9, R12, REGISTRATION, R10, R11_BA];

const at = (asOf: string, stating: readonly { readonly id: string }[]) =>
  originRoundAt(ROUNDS, Day.parse(asOf), {
    series: 'Mobility Tracking',
    primarySeries: null,
    assessmentPreference: ['BA', 'SA', 'ETT'],
    statesOrigins: ({ id }) => stating.some((round) => round.id === id),
  });

describe('the round that says where people come from', () => {
  it.each([
    { asOf: '2021-12-02', shown: R10, passedOver: R12, why: '11 and 12 came without origins' },
    { asOf: '2021-10-01', shown: R10, passedOver: R11_BA, why: '11 did, in both assessments' },
    { asOf: '2021-01-15', shown: R10, passedOver: null, why: 'the newest states them itself' },
    { asOf: '2020-10-01', shown: R9, passedOver: null, why: 'a later round is not known yet' },
    { asOf: '2025-03-01', shown: R16, passedOver: null, why: 'the newest states them again' },
    { asOf: '2014-01-01', shown: null, passedOver: null, why: 'nothing was reported yet' },
  ])('at $asOf is $shown.number, passing over $passedOver.number: $why', (expected) => {
    const { shown, passedOver } = expected;
    expect(at(expected.asOf, [R9, R10, R16])).toEqual({ shown, passedOver });
  });

  it('is the round of record where none states any, and then none was passed over', () => {
    expect(at('2021-12-02', [])).toEqual({ shown: R12, passedOver: null });
  });

  it('is never of another series', () => {
    expect(at('2021-12-02', [REGISTRATION, R9]).shown).toBe(R9);
  });

  it('is the other assessment of the same day before an older round, which is then not called older', () => {
    expect(at('2021-10-01', [R10, R11_SA])).toEqual({ shown: R11_SA, passedOver: null });
  });
});

describe('an origin', () => {
  const NOWHERE = { country: null, pcode: null, name: null };

  it.each([
    { origin: null, expected: false, why: 'the figure is not broken down' },
    { origin: NOWHERE, expected: false, why: 'the column is there and empty' },
    { origin: { ...NOWHERE, pcode: Pcode.parse('SS06') }, expected: true, why: 'a state' },
    { origin: { ...NOWHERE, country: Iso3.parse('SDN') }, expected: true, why: 'a country' },
    { origin: { ...NOWHERE, name: 'Khartoum' }, expected: true, why: 'a name only' },
  ])('is stated: $expected, $why', ({ origin, expected }) => {
    expect(isOriginStated(origin)).toBe(expected);
  });
});
