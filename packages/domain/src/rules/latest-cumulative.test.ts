import { describe, expect, it } from 'vitest';
import { aFlow } from '../../test/builders';
import { reported } from '../absence';
import { Day } from '../codes';
import { latestCumulativeAt } from './latest-cumulative';

const NIGER = [
  aFlow({ asOf: '2011-03-10', reported: reported(2_205) }),
  aFlow({ asOf: '2011-03-05', reported: reported(3_100) }),
];

describe('the latest cumulative count', () => {
  it.each([
    ['2011-03-04', null],
    ['2011-03-05', 3_100],
    ['2011-03-09', 3_100],
    ['2011-03-10', 2_205],
  ])('on %s is %s', (asOf, expected) => {
    const found = latestCumulativeAt(NIGER, Day.parse(asOf));
    expect(found?.flow.reported ?? null).toEqual(expected === null ? null : reported(expected));
  });

  it('notes that the series fell: a correction, not people going back', () => {
    expect(latestCumulativeAt(NIGER, Day.parse('2011-03-10'))?.fell).toBe(true);
    expect(latestCumulativeAt(NIGER, Day.parse('2011-03-05'))?.fell).toBe(false);
  });

  it.each([
    { isPlanned: true },
    { measure: 'daily' },
    { asOfPrecision: 'month' },
    { reported: { kind: 'absent', absence: 'unknown' } },
  ] as const)('passes over %o', (overrides) => {
    const later = aFlow({ asOf: '2011-03-20', ...overrides });
    const found = latestCumulativeAt([...NIGER, later], Day.parse('2011-03-31'));
    expect(found?.flow.asOf).toBe('2011-03-10');
  });
});
