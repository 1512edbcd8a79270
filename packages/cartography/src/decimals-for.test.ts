import { describe, expect, it } from 'vitest';
import { decimalsFor } from './decimals-for';

describe('decimalsFor', () => {
  it.each([
    { rates: [120, 300, 4_000], decimals: 0 },
    { rates: [0.2, 12.5, 50], decimals: 1 },
    { rates: [0.02, 0.4, 3], decimals: 2 },
    { rates: [0, 0], decimals: 2 },
  ])('writes $rates with $decimals decimals', ({ rates, decimals }) => {
    expect(decimalsFor(rates)).toBe(decimals);
  });
});
