import { describe, expect, it } from 'vitest';
import { aFlow } from '../../test/builders';
import { absent, reported } from '../absence';
import { Day } from '../codes';
import { addedBetween } from './added-between';

const counted = (asOf: string, value: number) => aFlow({ asOf, reported: reported(value) });

/** As Niger was counted: about 3 100, then corrected to 2 205. */
const NIGER = [
  counted('2011-03-01', 1_000),
  counted('2011-03-05', 3_100),
  counted('2011-03-10', 2_205),
  counted('2011-03-20', 4_000),
];

const between = (from: string, to: string, flows = NIGER) =>
  addedBetween(flows, { from: Day.parse(from), to: Day.parse(to) });

describe('what was added between two days', () => {
  it.each([
    ['2011-03-01', '2011-03-05', { kind: 'added', value: 2_100 }],
    ['2011-03-03', '2011-03-09', { kind: 'added', value: 2_100 }],
    ['2011-03-10', '2011-03-31', { kind: 'added', value: 1_795 }],
    ['2011-03-05', '2011-03-10', { kind: 'corrected', value: -895 }],
    // More in the end, but the series fell on the way.
    ['2011-03-05', '2011-03-20', { kind: 'corrected', value: 900 }],
    ['2011-03-05', '2011-03-09', { kind: 'nothingNewer' }],
    ['2011-02-20', '2011-03-05', { kind: 'begunSince' }],
    ['2011-02-20', '2011-02-25', { kind: 'notCounted' }],
  ])('%s and %s is %o', (from, to, expected) => {
    expect(between(from, to)).toMatchObject(expected);
  });

  it('is nothing that a suppressed count would tell', () => {
    const hidden = aFlow({ asOf: '2011-03-04', reported: absent('suppressed') });
    const flows = [counted('2011-03-01', 1_000), hidden];
    expect(between('2011-03-01', '2011-03-04', flows)).toMatchObject({ kind: 'nothingNewer' });
    expect(between('2011-03-03', '2011-03-04', [hidden])).toEqual({ kind: 'notCounted' });
  });

  it('keeps a reported growth of zero as the zero that it is', () => {
    const flows = [counted('2011-03-01', 1_000), counted('2011-03-02', 1_000)];
    expect(between('2011-03-01', '2011-03-02', flows)).toMatchObject({ kind: 'added', value: 0 });
  });
});
