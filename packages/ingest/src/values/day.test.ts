import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateProofsOf, dateStyleOf } from './date-style';
import { readDay } from './day';

const dayOfCell = (
  cell: string | number,
  style: 'dayFirst' | 'monthFirst' | 'unproven' = 'unproven',
): string => {
  const read = readDay(cell, style);
  if (read.kind === 'value') {
    return read.value;
  }
  return read.kind === 'missing' ? 'missing' : read.code;
};

describe('readDay', () => {
  it.each([
    ['2021-09-30', '2021-09-30'],
    ['2021-09-30T00:00:00', '2021-09-30'],
    ['2018-12-31T23:30:00Z', '2018-12-31'],
    ['2021-9-3', '2021-09-03'],
    ['2021-09-30 00:00:00', '2021-09-30'],
    ['30/09/2021', '2021-09-30'],
    ['30.09.2021', '2021-09-30'],
    ['1/1/96', '1996-01-01'],
    ['11/2/19', '2019-02-11'],
    ['1 March 2015', '2015-03-01'],
    ['3 août 2011', '2011-08-03'],
    ['15 de enero de 2015', '2015-01-15'],
    ['March 1, 2015', '2015-03-01'],
    [44_469, '2021-09-30'],
    [44_469.75, '2021-09-30'],
  ] as const)('reads %j as %s', (cell, expected) => {
    expect(dayOfCell(cell)).toBe(expected);
  });

  it('puts the month first where the column does', () => {
    expect(dayOfCell('10/8/19', 'monthFirst')).toBe('2019-10-08');
    expect(dayOfCell('10/8/19', 'dayFirst')).toBe('2019-08-10');
  });

  it('refuses a date that can only have the order that the column does not have', () => {
    expect(dayOfCell('12/25/2020', 'dayFirst')).toBe('otherDateOrder');
    expect(dayOfCell('25/12/2020', 'monthFirst')).toBe('otherDateOrder');
    expect(dayOfCell('02/30/2020', 'dayFirst')).toBe('noSuchDay');
  });

  it.each(['31/02/2021', '2021-02-30', '2021-13-01', '00/01/2021', '31 April 2015'])(
    'refuses %j: the calendar has no such day',
    (cell) => {
      expect(dayOfCell(cell)).toBe('noSuchDay');
    },
  );

  it.each(['soon', '2021', '2021-09', '20210930x', 12, 2021, 1_000_000])(
    'refuses %j: not a date',
    (cell) => {
      expect(dayOfCell(cell)).toBe('notADate');
    },
  );

  it.each(['', 'NA', 'n/a', '-'])('takes %j for missing', (cell) => {
    expect(dayOfCell(cell)).toBe('missing');
  });

  it('never shifts a day, whatever time or zone is written behind it', () => {
    const days = fc.date({
      min: new Date('1960-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    const tails = fc.constantFrom('', 'T00:00:00', 'T23:59:59Z', 'T23:59:59+14:00', ' 12:00:00');
    fc.assert(
      fc.property(days, tails, (date, tail) => {
        const day = date.toISOString().slice(0, 10);
        expect(dayOfCell(day + tail)).toBe(day);
      }),
    );
  });
});

describe('dateStyleOf', () => {
  it.each([
    [['1/1/96', '10/20/17'], 'monthFirst'],
    [['1/2/2021', '30/09/2021'], 'dayFirst'],
    [['1/1/96', '2/1/98'], 'unproven'],
    [['2021-09-30', 'NA', 44_469], 'unproven'],
    [['25/12/2020', '26/12/2020', '12/25/2020'], 'dayFirst'],
    [['31/02/19', '11/21/19'], 'monthFirst'],
  ] as const)('judges %j as %s', (cells, style) => {
    expect(dateStyleOf(dateProofsOf(cells))).toBe(style);
  });
});
