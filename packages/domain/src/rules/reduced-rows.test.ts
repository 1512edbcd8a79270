import { describe, expect, it } from 'vitest';
import { reducedRows } from './reduced-rows';

const equation = (...terms: readonly (readonly [number, number])[]) => new Map(terms);

describe('reduced rows', () => {
  it('finds an unknown that follows from two equations together', () => {
    // a + b = p, b = q: a follows from both, b from the second alone.
    const rows = reducedRows([equation([0, 1], [1, 1]), equation([1, 1])]);
    const alone = rows.filter(({ terms }) => terms.size === 1);
    expect(alone.map(({ terms, from }) => [[...terms.keys()], from])).toEqual([
      [[1], [1]],
      [[0], [0, 1]],
    ]);
  });

  it('leaves unknowns together where the equations do not separate them', () => {
    const rows = reducedRows([equation([0, 1], [1, 1], [2, 1]), equation([2, 1])]);
    expect(rows.map(({ terms }) => [...terms.keys()].toSorted())).toEqual([[2], [0, 1]]);
  });

  it('drops an equation that says nothing new', () => {
    expect(reducedRows([equation([0, 1], [1, 1]), equation([0, -1], [1, -1])])).toHaveLength(1);
  });

  it('names equations beyond the thirty-second', () => {
    const many = Array.from({ length: 40 }, (_, index) => equation([index, 1], [index + 1, 1]));
    const rows = reducedRows([...many, equation([40, 1])]);
    const last = rows.find(({ terms }) => terms.size === 1 && terms.has(0));
    expect(last?.from).toEqual(Array.from({ length: 41 }, (_, index) => index));
  });
});
