import { expect, it } from 'vitest';
import type { Counted } from '../ports/figures';
import { isOfColumn } from './is-of-column';

const column: Counted = { group: 'idp', unit: 'individuals', measure: 'stock' };

it.each([
  { number: column, expected: true },
  { number: { ...column, group: 'returnee' as const }, expected: false },
  { number: { ...column, unit: 'households' as const }, expected: false },
  { number: { ...column, measure: 'cumulative' as const }, expected: false },
])('a number is of a column only where all three agree: $number', ({ number, expected }) => {
  expect(isOfColumn(number, column)).toBe(expected);
});
