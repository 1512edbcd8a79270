import { describe, expect, it } from 'vitest';
import { keptApart } from './kept-apart';

describe('names that are kept apart', () => {
  it.each([
    { name: 'all where there is room', at: [0, 50, 100], first: null, kept: [0, 1, 2] },
    { name: 'not those that touch the one before', at: [0, 10, 40], first: null, kept: [0, 2] },
    {
      name: 'one that must be, and none that touches it',
      at: [0, 90, 100],
      first: 2,
      kept: [0, 2],
    },
    { name: 'none of nothing', at: [], first: null, kept: [] },
  ])('$name', ({ at, first, kept }) => {
    expect([...keptApart(at, 36, first)].toSorted((a, b) => a - b)).toEqual(kept);
  });
});
