import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberCollisions } from './number-collisions';

describe('numberCollisions', () => {
  it('keeps the key of the first row, so that a corrected row is found again', () => {
    expect(numberCollisions()({ key: 'k', content: '10' })).toBe('k');
  });

  it('never gives two rows one key, never drops a row that says something new, in any order', () => {
    const row = fc.record({
      key: fc.constantFrom('a', 'b'),
      content: fc.constantFrom('1', '2', '3'),
    });
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        const distinct = numberCollisions();
        const keys = rows.map(distinct).filter((key) => key !== null);
        const said = new Set(rows.map(({ key, content }) => `${key} ${content}`));
        expect(new Set(keys).size).toBe(keys.length);
        expect(keys).toHaveLength(said.size);
      }),
    );
  });

  it('gives the same keys to the same rows in the same order', () => {
    const rows = ['1', '2', '1', '3'].map((content) => ({ key: 'k', content }));
    expect(rows.map(numberCollisions())).toEqual(rows.map(numberCollisions()));
  });
});
