import { describe, expect, it } from 'vitest';
import { wordsInJsx } from './words-in-jsx.mjs';

const wordsIn = (jsx: string): readonly string[] =>
  wordsInJsx('a.tsx', `const a = () => (\n${jsx}\n);`);

describe('words written in a component', () => {
  it.each([
    { what: 'text', jsx: '<p>Free places</p>', words: ['2: Free places'] },
    { what: 'text in another script', jsx: '<p>مراكز</p>', words: ['2: مراكز'] },
    { what: 'text in a fragment', jsx: "<>{'Sites'}</>", words: ['2: Sites'] },
    { what: 'a spoken attribute', jsx: '<button aria-label="Close" />', words: ['2: Close'] },
    {
      what: 'a spoken attribute in braces',
      jsx: "<input placeholder={'Search'} />",
      words: ['2: Search'],
    },
    { what: 'a template', jsx: '<p>{`Free places`}</p>', words: ['2: Free places'] },
    {
      what: 'both sides of a choice',
      jsx: "<p>{isOpen ? 'Open' : (name ?? 'Closed')}</p>",
      words: ['2: Open', '2: Closed'],
    },
  ])('are found in $what', ({ jsx, words }) => {
    expect(wordsIn(jsx)).toEqual(words);
  });

  it.each([
    { what: 'a translated text', jsx: "<p>{t('site.name')}</p>" },
    { what: 'a sign', jsx: '<span aria-hidden="true">·</span>' },
    { what: 'a command to type', jsx: '<code>npm start</code>' },
    { what: 'a figure', jsx: '<text>{12}</text>' },
    { what: 'an attribute nobody hears', jsx: '<p className="mt-2" data-map-state={"idle"} />' },
    { what: 'a comparison', jsx: "<p>{status === 'open' && <b />}</p>" },
  ])('are not seen in $what', ({ jsx }) => {
    expect(wordsIn(jsx)).toEqual([]);
  });
});
