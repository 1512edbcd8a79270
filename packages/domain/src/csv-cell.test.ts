import { describe, expect, it } from 'vitest';
import { csvCell } from './csv-cell';

describe('a cell of CSV', () => {
  it.each([
    { value: 'Juba', cell: 'Juba' },
    { value: 'Bor, South', cell: '"Bor, South"' },
    { value: 'the "old" camp', cell: '"the ""old"" camp"' },
    { value: 'two\nlines', cell: '"two\nlines"' },
    { value: '=HYPERLINK("x")', cell: '"\'=HYPERLINK(""x"")"' },
    { value: '-72.3', cell: "'-72.3" },
    { value: '@sum', cell: "'@sum" },
    { value: -72.3, cell: '-72.3' },
    { value: null, cell: '' },
    { value: '\u2068Juba\u2069، \u200f15', cell: 'Juba، 15' },
    { value: '\u2068=1+1\u2069', cell: "'=1+1" },
  ])('for $value is $cell', ({ value, cell }) => {
    expect(csvCell(value)).toBe(cell);
  });
});
