import { describe, expect, it } from 'vitest';
import { fontFamilyFor, inFonts } from './font-family';

describe('the fonts of a text', () => {
  it.each([
    { text: 'Bor & Juba', markup: 'Bor &amp; Juba' },
    { text: 'جنوب السودان', markup: 'جنوب السودان' },
    { text: '\u2068- الإسلامية)\u2069', markup: '\u2068- الإسلامية)\u2069' },
    {
      text: '1 : 4\u202f690 على A3',
      markup:
        '<tspan font-family="Noto Sans, Vazirmatn" xml:space="preserve">1 : 4\u2009690</tspan><tspan font-family="Vazirmatn, Noto Sans" xml:space="preserve"> على </tspan><tspan font-family="Noto Sans, Vazirmatn" xml:space="preserve">A3</tspan>',
    },
    {
      text: '≥ 5 km',
      markup:
        '<tspan font-family="Vazirmatn, Noto Sans" xml:space="preserve">≥ </tspan><tspan font-family="Noto Sans, Vazirmatn" xml:space="preserve">5 km</tspan>',
    },
    { text: 'أين؟ ٣', markup: 'أين؟ ٣' },
  ])('are each of their script: $text', ({ text, markup }) => {
    expect(inFonts(text)).toBe(markup);
  });

  it('begin with the one that has the letters', () => {
    expect(fontFamilyFor('بور')).toMatch(/^Vazirmatn/);
    expect(fontFamilyFor('Bor')).toMatch(/^Noto Sans/);
  });
});
