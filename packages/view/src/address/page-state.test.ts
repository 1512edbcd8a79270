import { describe, expect, it } from 'vitest';
import { readPageState } from './page-state';
import { readMapState } from './read-map-state';

describe('what an address says to every page', () => {
  it.each([
    {},
    { lang: 'ar', theme: 'dark' },
    { lang: 'fr', embed: '1', bench: 'sites', from: '33,11', people: '12' },
    { lang: 'xx', theme: 'dark' },
    { theme: 'pink', at: 'nowhere', lang: 'es' },
  ])('is what the map reads of it: $lang, $theme', (search) => {
    const { lang, theme, embed, bench } = readMapState(search).state;
    expect(readPageState(search)).toEqual({ lang, theme, embed, bench });
  });
});
