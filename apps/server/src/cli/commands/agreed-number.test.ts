import { describe, expect, it } from 'vitest';
import { TypedNumber } from './agreed-number';

describe('an agreed number', () => {
  it.each([
    ['1200', { kind: 'number', value: 1_200 }],
    ['0', { kind: 'number', value: 0 }],
    ['900-1300', { kind: 'range', least: 900, most: 1_300 }],
    ['none', { kind: 'none' }],
  ])('may be typed as %s', (typed, number) => {
    expect(TypedNumber.parse(typed)).toEqual(number);
  });

  it.each(['1300-900', '900-900', '-5', '1.5', 'many', '', '9999999999'])('is not %s', (typed) => {
    expect(TypedNumber.safeParse(typed).success).toBe(false);
  });
});
