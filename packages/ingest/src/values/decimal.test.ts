import { describe, expect, it } from 'vitest';
import { readDecimal } from './decimal';

describe('readDecimal', () => {
  it.each([
    ['4.695619', 4.695619],
    ['4,695619', 4.695619],
    ['-0.651167', -0.651167],
    ['31', 31],
    ['4.6956189999999998', 4.695619],
    ['٤٫٥', 4.5],
    ['1E-3', 0.001],
    [31.5713, 31.5713],
    ['+12.5', 12.5],
    ['31.571', 31.571],
  ] as const)('reads %j as %d', (cell, value) => {
    expect(readDecimal(cell)).toEqual({ kind: 'value', value });
  });

  it.each(['', 'NA', '-'])('takes %j for missing', (cell) => {
    expect(readDecimal(cell).kind).toBe('missing');
  });

  it.each(['4°51′N', '4.85N', '4.8.5', 'north', Number.NaN, Number.POSITIVE_INFINITY])(
    'refuses %j',
    (cell) => {
      expect(readDecimal(cell).kind).toBe('bad');
    },
  );
});
