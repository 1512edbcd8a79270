import { LevelNames } from '@waystation/domain';
import { loadTranslator } from '@waystation/i18n';
import { describe, expect, it } from 'vitest';
import { areasTitle, groupWords } from './indicator-words';
import { levelName, levelTitle } from './level-name';

const NAMES = LevelNames.parse({
  1: { en: { one: 'state', other: 'states' } },
  2: { en: { one: 'county', other: 'counties' }, fr: { one: 'comté', other: 'comtés' } },
});
const english = await loadTranslator('en');
const { t } = english;
const IDP = { from: 'rounds', group: 'idp' } as const;

describe('the name of a level', () => {
  it.each([
    [2, 'en', 'counties'],
    [2, 'fr', 'comtés'],
    [1, 'fr', undefined],
    [3, 'en', undefined],
    [null, 'en', undefined],
  ] as const)('%s in %s is %s: never a word of another language', (level, language, expected) => {
    expect(levelName(NAMES, level, language)?.other).toBe(expected);
  });

  it('stands alone with a capital; without one its number says which it is', () => {
    expect(levelTitle(levelName(NAMES, 2, 'en'), 2, english)).toBe('County');
    expect(levelTitle(null, 3, english)).toBe('Third-level area');
  });
});

describe('the title of the areas', () => {
  const county = levelName(NAMES, 2, 'en');

  it.each([
    [IDP, county, 'IDPs by county'],
    [IDP, null, 'IDPs by area'],
    [{ from: 'rounds', group: 'returnee' }, county, 'Returnees by county'],
    [{ from: 'rounds', group: 'returnee' }, null, 'Returnees by area'],
    [{ from: 'flows', group: 'mixed' }, null, 'Arrivals by country'],
    [null, county, 'IDPs by county'],
  ] as const)('of %o is %o: %s', (indicator, level, title) => {
    expect(areasTitle(indicator, level, t)).toBe(title);
  });
});

describe('whom an indicator counts', () => {
  it('at borders, without groups, is people who crossed', () => {
    expect(groupWords({ from: 'flows', group: 'mixed' }, t)).toBe('People who crossed, all groups');
    expect(groupWords({ from: 'rounds', group: 'mixed' }, t)).toBe('People of several groups');
    expect(groupWords({ from: 'flows', group: 'refugee' }, t)).toBe('Refugees');
  });
});
