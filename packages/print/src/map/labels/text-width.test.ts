import { describe, expect, it } from 'vitest';
import { measureFonts } from '../../../tables/measure-fonts';
import widths from './advance-widths.json';
import { textWidth } from './text-width';

describe('textWidth', () => {
  it('is computed from the fonts that the product ships', () => {
    expect(widths).toEqual(measureFonts());
  });

  // As a browser measures them with the shipped fonts, in heights of the letters.
  it.each([
    { text: 'Bentiu IDP Camp', face: 'regular', browser: 8.006 },
    { text: 'Bentiu IDP Camp', face: 'semibold', browser: 8.255 },
    { text: 'Bentiu IDP Camp', face: 'bold', browser: 8.405 },
    { text: 'WESTERN EQUATORIA', face: 'medium', browser: 10.456 },
    { text: 'Mingkaman site 2', face: 'bold', browser: 8.891 },
    { text: '2 017 236', face: 'regular', browser: 4.524 },
  ] as const)(
    'gives $text in $face the room it takes, and little more',
    ({ text, face, browser }) => {
      expect(textWidth(text, face)).toBeGreaterThanOrEqual(browser * 0.998);
      expect(textWidth(text, face)).toBeLessThan(browser * 1.03);
    },
  );

  it.each([
    { text: 'جنوب السودان', browser: 5.877 },
    { text: 'الاستوائية الوسطى', browser: 7.275 },
  ])('gives $text no less than it takes', ({ text, browser }) => {
    expect(textWidth(text, 'regular')).toBeGreaterThan(browser);
  });

  it('counts letters of other scripts as high as wide, and marks as nothing', () => {
    expect(textWidth('ጁባ', 'regular')).toBe(2);
    expect(textWidth('e\u0301', 'regular')).toBe(textWidth('e', 'regular'));
  });
});
