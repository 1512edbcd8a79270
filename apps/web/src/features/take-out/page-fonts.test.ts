import { describe, expect, it } from 'vitest';
import { hasLetterOf } from './page-fonts';

const ARABIC = 'U+0600-06FF, U+200C-200E';

describe('a font of the page', () => {
  it.each([
    { text: 'Juba', ranges: 'U+0000-00FF', has: true },
    { text: 'Juba', ranges: ARABIC, has: false },
    { text: 'Juba، جوبا', ranges: ARABIC, has: true },
    { text: 'Ā', ranges: 'U+0100', has: true },
    { text: 'any', ranges: '', has: true },
  ])('for $ranges comes along with $text: $has', ({ text, ranges, has }) => {
    expect(hasLetterOf(text, ranges)).toBe(has);
  });
});
