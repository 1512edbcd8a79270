import { describe, expect, it } from 'vitest';
import { absent, reported } from '../absence';
import { knownSum, wholeSum } from './sum-of-reported';

const hole = absent('inaccessible');

describe('sums of reported numbers', () => {
  it.each([
    { parts: [], whole: absent('unknown'), known: null, because: 'of nothing are not zero' },
    { parts: [reported(0)], whole: reported(0), known: 0, because: 'of nobody are zero' },
    { parts: [reported(3), reported(4)], whole: reported(7), known: 7, because: 'add numbers' },
    { parts: [reported(3), hole], whole: hole, known: 3, because: 'of a whole have no holes' },
    { parts: [hole], whole: hole, known: null, because: 'of no number are none' },
  ])('$because', ({ parts, whole, known }) => {
    expect([wholeSum(parts), knownSum(parts)]).toEqual([whole, known]);
  });
});
