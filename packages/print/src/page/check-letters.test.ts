import { describe, expect, it } from 'vitest';
import { printedLetters } from '../../tables/measure-fonts';
import printed from '../map/labels/printed-letters.json';
import { checkLetters } from './check-letters';

describe('letters of a page', () => {
  it('are looked up in the fonts that the product ships', () => {
    expect(printed).toEqual(printedLetters());
  });

  it.each([
    'Déplacés à Nyala, 1\u202f200 (≈ 4 %) – «Bor» › Juba',
    'ما العدد؟ ٣ مواقع، \u2068Bor\u2069',
    'Бор, Βορ, बोर',
    'e\u0301\n\t',
  ])('are all there: %s', (title) => {
    expect(() => checkLetters({ content: { title } })).not.toThrow();
  });

  it.each([
    { title: 'ጁባ Juba', what: 'ጁ ባ' },
    { title: 'Libya → Tunisia', what: '→' },
    { title: '漢漢', what: '漢' },
    { title: '📍 Bor', what: '📍' },
    { title: 'กขฃคฅฆงจฉชซ', what: 'ก ข ฃ ค ฅ ฆ ง จ ฉ ช' },
  ])('$what are in no font of print, so the page is refused', ({ title, what }) => {
    expect(() => checkLetters({ mapSvg: `<text>${title}</text>` })).toThrow(
      expect.objectContaining({ problem: { code: 'noLetters', what } }),
    );
  });
});
