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
    ['closes', log(['2011-03-01', 'open'], ['2011-03-02', 'closed']), 'crossingClosed', true],
    ['opens', log(['2011-02-20', 'closed'], ['2011-03-08', 'open']), 'crossingOpened', true],
    [
      'is restricted',
      log(['2011-03-01', 'open'], ['2011-03-03', 'restricted']),
      'crossingRestricted',
      true,
    ],
    [
      'is not clear any more',
      log(['2011-03-01', 'open'], ['2011-03-03', 'unknown']),
      'crossingUnclear',
      true,
    ],
    ['is known for the first time', log(['2011-03-03', 'closed']), 'crossingFirstKnown', true],
    ['is said to be as it was', log(['2011-03-01', 'open'], ['2011-03-03', 'open']), null, true],
    [
      'closed and opened in between',
      log(['2011-03-01', 'open'], ['2011-03-03', 'closed'], ['2011-03-06', 'open']),
      null,
      true,
    ],
    ['changes later', log(['2011-03-01', 'open'], ['2011-03-09', 'closed']), null, false],
    ['is told of by nobody', log(), null, false],
  ])('%s', (_, crossing, kind, isReported) => {
    expect(changeOfCrossing(crossing, TWICE)?.kind ?? null).toBe(kind);
    expect(isCrossingReportedBetween(crossing, TWICE)).toBe(isReported);
  });
});
