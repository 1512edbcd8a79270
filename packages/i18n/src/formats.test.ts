import { LANGUAGES } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { createFormats } from './create-formats';
import { formatTime } from './format-time';

/** Shows the special spaces of the house as plain ones, so that expectations can be read. */
const plain = (text: string): string => text.replace(/[\u2009\u202f\u00a0]/g, ' ');

const { en, fr, es, ar } = {
  en: createFormats('en'),
  fr: createFormats('fr'),
  es: createFormats('es'),
  ar: createFormats('ar'),
};

describe('number', () => {
  it.each(LANGUAGES)('groups with U+202F from 1 000 in %s', (language) => {
    const { number } = createFormats(language);
    expect(number(999)).toBe('999');
    expect(number(1_000)).toBe('1\u202f000');
    expect(number(2_017_236)).toBe('2\u202f017\u202f236');
  });

  it('writes zero as zero and a negative with a true minus, never minus zero', () => {
    expect(en.number(0)).toBe('0');
    expect(en.number(-1_389)).toBe('\u22121\u202f389');
    expect(en.number(-0.2)).toBe('0');
  });

  it('takes the decimal sign of the language and groups the whole part only', () => {
    expect(en.number(1_234.5678, 4)).toBe('1\u202f234.5678');
    expect(fr.number(6.8, 1)).toBe('6,8');
    expect(ar.number(6.8, 1)).toBe('6.8');
  });
});

describe('change', () => {
  it.each([
    [30_317, '+30 317'],
    [-10_000, '−10 000'],
    [0, '±0'],
  ])('writes %d as "%s"', (change, expected) => {
    expect(plain(en.change(change))).toBe(expected);
  });
});

describe('percent', () => {
  it('has one decimal and a narrow space, except in Arabic', () => {
    expect(en.percent(0.621)).toBe('62.1\u202f%');
    expect(fr.percent(0.621)).toBe('62,1\u202f%');
    expect(es.percent(0.9, 0)).toBe('90\u202f%');
    expect(ar.percent(0.621)).toBe('62.1%');
  });

  it('of a change carries a sign, also when it rounds to nothing', () => {
    expect(plain(en.percentChange(0.2539))).toBe('+25.4 %');
    expect(plain(en.percentChange(-0.03))).toBe('−3.0 %');
    expect(plain(en.percentChange(0.0001))).toBe('+0.0 %');
    expect(plain(en.percentChange(0))).toBe('±0 %');
  });
});

describe('short', () => {
  it.each([
    [0, '0'],
    [950, '950'],
    [9_630, '9.63k'],
    [119_392, '119k'],
    [999_499, '999k'],
    [999_600, '1 M'],
    [2_017_236, '2.02 M'],
  ])('writes %d as "%s"', (value, expected) => {
    expect(plain(en.short(value))).toBe(expected);
  });

  it('speaks the language', () => {
    expect(plain(fr.short(2_017_236))).toBe('2,02 M');
    expect(plain(es.short(213_456))).toBe('213 mil');
    expect(plain(ar.short(2_017_236))).toBe('2.02 مليون');
    expect(ar.short(190_400)).toContain('190\u00A0ألف');
  });
});

describe('dates', () => {
  it.each([
    ['en', '30 Sep 2021'],
    ['fr', '30 sept. 2021'],
    ['es', '30 sep 2021'],
    ['ar', '30 سبتمبر 2021'],
  ] as const)('are written in %s as "%s"', (language, expected) => {
    expect(plain(createFormats(language).date('2021-09-30'))).toBe(expected);
  });

  it('say no more than the source does', () => {
    expect(plain(en.date('2011-03-01', 'month'))).toBe('Mar 2011');
    expect(en.date('2011-01-01', 'year')).toBe('2011');
    expect(plain(en.date('2011-03'))).toBe('Mar 2011');
  });

  it('never pass through a time zone, and refuse what is not a date', () => {
    expect(plain(en.date('2021-01-01'))).toBe('1 Jan 2021');
    expect(() => en.date('31/02/2021')).toThrow(RangeError);
  });

  it.each([
    ['2021-09-30', '2021-09-30', '30 Sep 2021'],
    ['2021-09-01', '2021-09-30', '1 – 30 Sep 2021'],
    ['2021-07-01', '2021-09-30', '1 Jul – 30 Sep 2021'],
    ['2021-07', '2021-09', 'Jul – Sep 2021'],
    ['2020-12-28', '2021-01-03', '28 Dec 2020 – 3 Jan 2021'],
    ['2020', '2021', '2020 – 2021'],
  ])('from %s to %s are the period "%s"', (from, to, expected) => {
    expect(plain(en.period(from, to))).toBe(expected);
  });

  it('of a moment follow the time zone of the operation', () => {
    const moment = new Date('2021-12-02T23:30:00Z');
    expect(plain(en.dateOf(moment, 'Africa/Tripoli'))).toBe('3 Dec 2021');
    expect(formatTime(moment, 'Africa/Tripoli')).toBe('01:30');
    expect(formatTime(new Date('2021-12-02T22:00:00Z'), 'Africa/Tripoli')).toBe('00:00');
  });
});

describe('range', () => {
  it('puts an en dash between thin spaces', () => {
    expect(en.range(60_001, 174_545)).toBe('60\u202f001\u2009–\u2009174\u202f545');
  });
});
