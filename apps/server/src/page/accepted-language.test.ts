import { describe, expect, it } from 'vitest';
import { acceptedLanguage } from './accepted-language';

describe('the language of a page', () => {
  it.each([
    ['fr-CH, fr;q=0.9, en;q=0.8', 'fr'],
    ['en;q=0.5, ar', 'ar'],
    ['de, es;q=0.3', 'es'],
    ['ar;q=0, fr;q=0.1', 'fr'],
    ['so, sw', 'en'],
    ['', 'en'],
    ['*;q=0.1', 'en'],
  ])('that is asked for by "%s" is %s', (accept, language) => {
    expect(acceptedLanguage(new Headers({ 'accept-language': accept }))).toBe(language);
  });
});
