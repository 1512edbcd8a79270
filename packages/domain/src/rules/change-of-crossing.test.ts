import { describe, expect, it } from 'vitest';
import { aCrossing } from '../../test/builders';
import type { CrossingStatus } from '../crossing';
import { changeOfCrossing, isCrossingReportedBetween } from './change-of-crossing';

const TWICE = {
  since: new Date('2011-03-01T23:59:59.999Z'),
  moment: new Date('2011-03-08T23:59:59.999Z'),
  rule: { freshHours: 24, unknownAfterHours: null },
};

const log = (...entries: readonly (readonly [string, CrossingStatus])[]) =>
  aCrossing({ statusLog: entries.map(([at, status]) => ({ at, status })) });

describe('the change of a crossing', () => {
  it.each([
    ['closes', log(['2011-03-01', 'open'], ['2011-03-02', 'closed']), 'crossingClosed'],
    ['opens', log(['2011-02-20', 'closed'], ['2011-03-08', 'open']), 'crossingOpened'],
    [
      'is restricted',
      log(['2011-03-01', 'open'], ['2011-03-03', 'restricted']),
      'crossingRestricted',
    ],
    [
      'is not clear any more',
      log(['2011-03-01', 'open'], ['2011-03-03', 'unknown']),
      'crossingUnclear',
    ],
    ['is known for the first time', log(['2011-03-03', 'closed']), 'crossingFirstKnown'],
    ['is said to be as it was', log(['2011-03-01', 'open'], ['2011-03-03', 'open']), null],
    [
      'closed and opened',
      log(['2011-03-01', 'open'], ['2011-03-03', 'closed'], ['2011-03-06', 'open']),
      null,
    ],
    ['changes later', log(['2011-03-01', 'open'], ['2011-03-09', 'closed']), null],
    ['is told of by nobody', log(), null],
  ])('%s', (_, crossing, kind) => {
    expect(changeOfCrossing(crossing, TWICE)?.kind ?? null).toBe(kind);
  });

  it.each([
    ['2011-03-01', false],
    ['2011-03-02', true],
    ['2011-03-08', true],
    ['2011-03-09', false],
  ])('was looked at on %s: %s', (at, expected) => {
    expect(isCrossingReportedBetween(log([at, 'open']), TWICE)).toBe(expected);
  });
});
