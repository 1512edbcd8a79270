import { describe, expect, it } from 'vitest';
import { findHxlRow } from './hxl-row';

const gridOf = (...rows: readonly (readonly string[])[]) => ({
  name: null,
  rows: rows.map((cells, index) => ({ number: index + 1, cells })),
});

describe('findHxlRow', () => {
  it.each([
    {
      why: 'below the header',
      rows: [
        ['State', 'IDPs'],
        ['#adm1+name', '#affected+idps'],
      ],
      at: 1,
    },
    {
      why: 'as the only header',
      rows: [
        ['#adm1', '#date'],
        ['Unity', '2021'],
      ],
      at: 0,
    },
    {
      why: 'with one column untagged and spaces in a tag',
      rows: [
        ['a', 'b', 'c'],
        ['# not', '#adm1 +code', '#date+start'],
      ],
      at: 1,
    },
    {
      why: 'in any case of letters',
      rows: [
        ['x', 'y'],
        ['#ADM1+Code', '#Date'],
      ],
      at: 1,
    },
    { why: 'of a single column', rows: [['#description'], ['text']], at: 0 },
  ])('finds the hashtags $why', ({ rows, at }) => {
    expect(findHxlRow(gridOf(...rows))).toBe(at);
  });

  it.each([
    { why: 'fewer than half of the filled cells', rows: [['#adm1', 'b', 'c', '#1st']] },
    { why: 'a header that begins with a number sign', rows: [['#name', 'region', 'country']] },
    { why: 'sentences', rows: [['#1 priority is water', 'and food']] },
  ])('does not take $why for hashtags', ({ rows }) => {
    expect(findHxlRow(gridOf(...rows))).toBeNull();
  });

  it('looks at the first 25 rows only', () => {
    const rows = [...Array.from({ length: 25 }, () => ['x', 'y']), ['#adm1', '#adm2']];
    expect(findHxlRow(gridOf(...rows))).toBeNull();
  });
});
