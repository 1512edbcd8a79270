import { describe, expect, it } from 'vitest';
import type { Qualifier } from '../population';
import { qualifierOfChange, qualifierOfSubject, qualifierOfSum } from './qualifier-of-sum';

describe('qualifierOfSum', () => {
  it.each<{ readonly parts: readonly Qualifier[]; readonly sum: Qualifier }>([
    { parts: [], sum: 'exact' },
    { parts: ['exact', 'exact'], sum: 'exact' },
    { parts: ['exact', 'about'], sum: 'about' },
    { parts: ['moreThan', 'moreThan'], sum: 'moreThan' },
    { parts: ['exact', 'atLeast'], sum: 'atLeast' },
    { parts: ['about', 'moreThan'], sum: 'atLeast' },
    { parts: ['exact', 'fewerThan'], sum: 'atMost' },
    { parts: ['atMost', 'about'], sum: 'atMost' },
    { parts: ['atLeast', 'atMost'], sum: 'about' },
    { parts: ['exact', 'planned'], sum: 'planned' },
  ])('calls a sum of $parts $sum', ({ parts, sum }) => {
    expect(qualifierOfSum(parts)).toBe(sum);
  });
});

describe('qualifierOfChange', () => {
  it.each<{ readonly sides: readonly [Qualifier, Qualifier]; readonly change: string | null }>([
    { sides: ['exact', 'exact'], change: 'exact' },
    { sides: ['about', 'exact'], change: 'about' },
    { sides: ['exact', 'atLeast'], change: null },
    { sides: ['fewerThan', 'about'], change: null },
    { sides: ['exact', 'planned'], change: null },
  ])('calls a change between $sides $change', ({ sides: [before, after], change }) => {
    expect(qualifierOfChange(before, after)).toBe(change);
  });
});

describe('qualifierOfSubject', () => {
  const part = { isPart: true, qualifier: 'atLeast' } as const;

  it('is that of the whole, whatever its parts are', () => {
    expect(qualifierOfSubject([part, { isPart: false, qualifier: 'about' }])).toBe('about');
  });

  it('is that of the sum where only parts are published', () => {
    expect(qualifierOfSubject([part, { ...part, qualifier: 'exact' }])).toBe('atLeast');
  });
});
