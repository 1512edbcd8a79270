import { describe, expect, it } from 'vitest';
import { limitOf } from './limit-of';

describe('a limit as typed', () => {
  it.each([
    ['100', 100],
    [' 7.5 ', 7.5],
    ['7,5', 7.5],
    ['٢٥٠', 250],
    ['۷٫۵', 7.5],
    ['0', null],
    ['-3', null],
    ['', null],
    ['about 20', null],
    ['1.000.000', null],
  ])('%s is %s', (typed, limit) => {
    expect(limitOf(typed)).toBe(limit);
  });
});
