import { describe, expect, it } from 'vitest';
import { freeOfColumns } from './free-of-columns';

const LYING = { thick: 10, gap: 4 };
const words = (at: number, height: number, wide = 30) => ({ at, height, wide });

describe('words over columns', () => {
  it.each([
    { what: 'beside a lower neighbour stay', columns: [words(0, 50), words(30, 40)], free: [0, 1] },
    {
      what: 'go where a neighbour stands into them',
      columns: [words(0, 50), words(12, 60)],
      free: [1],
    },
    {
      what: 'stay where a higher one is far enough',
      columns: [words(0, 50), words(20, 90)],
      free: [0, 1],
    },
    {
      what: 'stay over one that ends below them',
      columns: [words(0, 50), words(12, 54)],
      free: [0, 1],
    },
  ])('$what', ({ columns, free }) => {
    expect([...freeOfColumns(columns, LYING)]).toEqual(free);
  });
});
