import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { numberStyleOf } from './number-style';
import { readWholeNumber } from './whole-number';

const valueOfCell = (cell: string | number, style: ',' | '.' | null = null): number | string => {
  const read = readWholeNumber(cell, style);
  if (read.kind === 'value') {
    return read.value;
  }
  return read.kind === 'missing' ? 'missing' : read.code;
};

describe('readWholeNumber', () => {
  it.each([
    ['0', 0],
    ['2017236', 2_017_236],
    ['46767.0', 46_767],
    ['46767.00', 46_767],
    ['12,0', 12],
    [' 250 889 ', 250_889],
    ['250\u202f889', 250_889],
    ["1'992'513", 1_992_513],
    ['1,992,513', 1_992_513],
    ['1.992.513', 1_992_513],
    ['١٢٣٤', 1234],
    ['۱۲۳', 123],
    ['+7', 7],
  ] as const)('reads %j as %d', (cell, expected) => {
    expect(valueOfCell(cell)).toBe(expected);
  });

  it.each([0, 663, 2_017_236])('takes the number %d as it is', (value) => {
    expect(valueOfCell(value)).toBe(value);
  });

  it.each(['', ' ', '-', 'NA', 'n/a', 'N/A', 'Not available', 'null', '#N/A'])(
    'takes %j for missing, not for zero',
    (cell) => {
      expect(valueOfCell(cell)).toBe('missing');
    },
  );

  it.each([
    ['1.234', 'ambiguousNumber'],
    ['1,234', 'ambiguousNumber'],
    ['12.345', 'ambiguousNumber'],
    ['12.5', 'notWhole'],
    ['12,5', 'notWhole'],
    ['1234.56', 'notWhole'],
    ['-5', 'negativeNumber'],
    ['about 50', 'notANumber'],
    ['12 (est.)', 'notANumber'],
    ['1.23E+05', 'notANumber'],
    ['five', 'notANumber'],
    ['10-20', 'notANumber'],
    ['99999999999999999999', 'numberTooLarge'],
  ] as const)('refuses %j as %s', (cell, code) => {
    expect(valueOfCell(cell)).toBe(code);
  });

  it.each([
    [1.5, 'notWhole'],
    [-1, 'negativeNumber'],
  ] as const)('refuses %d as %s', (cell, code) => {
    expect(valueOfCell(cell)).toBe(code);
  });

  it.each([
    [',', '1,234', 1234],
    [',', '1.234', 'notWhole'],
    ['.', '1.234', 1234],
    ['.', '1,234', 'notWhole'],
  ] as const)('with %j proven to group thousands reads %j as %s', (style, cell, expected) => {
    expect(valueOfCell(cell, style)).toBe(expected);
  });

  it('reads every count back from any unambiguous spelling', () => {
    const spellings = [
      (count: number) => String(count),
      (count: number) => `${count}.0`,
      (count: number) => count.toLocaleString('fr'),
      (count: number) => count.toLocaleString('ar-EG', { useGrouping: false }),
    ];
    fc.assert(
      fc.property(fc.nat(), fc.constantFrom(...spellings), (count, spell) => {
        expect(valueOfCell(spell(count))).toBe(count);
      }),
    );
  });

  it('never turns one count into another because of its separators', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 10_000_000 }), (count) => {
        expect([count, 'ambiguousNumber']).toContain(valueOfCell(count.toLocaleString('en')));
        expect([count, 'ambiguousNumber']).toContain(valueOfCell(count.toLocaleString('de')));
      }),
    );
  });
});

describe('numberStyleOf', () => {
  it.each([
    [['12', '1,234', '1,234,567'], ','],
    [['1.234', '1.234.567'], '.'],
    [['1,234.5', '7,000'], ','],
    [['1,234', '5,678'], null],
    [['1,234,567', '1.234.567'], null],
    [['12', ''], null],
  ] as const)('judges %j as %j', (cells, style) => {
    expect(numberStyleOf(cells)).toBe(style);
  });
});
