import { describe, expect, it } from 'vitest';
import { limitsFault, limitsText, readLimits } from './limits-text';

describe('readLimits', () => {
  it.each([
    { typed: '5000; 15000; 30000', limits: [5_000, 15_000, 30_000] },
    { typed: '5\u202F000;15 000 ; 30\u00A0000;', limits: [5_000, 15_000, 30_000] },
    { typed: '5,000; 15.000', limits: [5_000, 15_000] },
    { typed: '5000؛ 15000', limits: [5_000, 15_000] },
    { typed: '1', limits: [1] },
  ])('reads $typed as people', ({ typed, limits }) => {
    expect(readLimits(typed, 0)).toEqual(limits);
  });

  it('reads a comma as a decimal mark where there are decimals', () => {
    expect(readLimits('0,5; 2.25', 2)).toEqual([0.5, 2.25]);
  });

  it.each([
    { typed: '', why: 'nothing' },
    { typed: 'many; 5000', why: 'a word' },
    { typed: '0; 5000', why: 'zero, which is apart' },
    { typed: '-5; 10', why: 'below zero' },
    { typed: '15000; 5000', why: 'falling' },
    { typed: '5000; 5000', why: 'the same twice' },
    { typed: '1;2;3;4;5;6;7;8;9', why: 'ten classes' },
    { typed: '5000000000', why: 'more people than there are' },
  ])('does not take $why', ({ typed }) => {
    expect(readLimits(typed, 0)).toBeNull();
  });

  it.each([
    ['5000, 10000, 20000', 'notApart'],
    ['5000، 10000', 'notApart'],
    ['5000 / 10000', 'notApart'],
    ['999999999999', 'tooLarge'],
    ['5000; 999999999999', 'tooLarge'],
    ['15000; 5000', 'refused'],
    ['many', 'refused'],
  ])('says of "%s" what is wrong: %s', (typed, fault) => {
    expect(readLimits(typed, 0)).toBeNull();
    expect(limitsFault(typed, 0)).toBe(fault);
  });

  it('reads what it writes', () => {
    const limits = [500, 2_000, 10_000];
    expect(readLimits(limitsText(limits), 0)).toEqual(limits);
  });
});
