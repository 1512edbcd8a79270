import { LevelNames } from '@waystation/domain';
import { loadTranslator } from '@waystation/i18n';
import {
  areasTitle,
  groupWords,
  levelName,
  levelTitle,
  levelWordAfter,
  levelWordBy,
  levelWords,
} from '@waystation/view';
import { describe, expect, it } from 'vitest';

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

describe('a level on whose name the countries do not agree', () => {
  it.each([
    ['en', 'second-level area', 'second-level areas'],
    ['fr', 'zone de niveau 2', 'zones de niveau 2'],
    ['es', 'zona de nivel 2', 'zonas de nivel 2'],
    ['ar', 'منطقة من المستوى 2', 'مناطق من المستوى 2'],
  ] as const)('is called by its number in %s', async (language, one, other) => {
    const names = LevelNames.parse({});
    expect(levelWords(names, 2, await loadTranslator(language))).toEqual({ one, other });
    expect(levelWords(NAMES, 2, english)?.one).toBe('county');
    expect(levelWords(NAMES, null, english)).toBeNull();
  });
});

describe('the name of a level after a number', () => {
  const state = { one: 'ولاية', other: 'ولايات' };
  const region = { one: 'إقليم', other: 'أقاليم', many: 'إقليمًا' };
  const condado = { one: 'condado', other: 'condados' };
  const county = { one: 'county', other: 'counties' };
  const comte = { one: 'comté', other: 'comtés' };

  it.each([
    { language: 'ar', name: state, count: 3, word: 'ولايات' },
    { language: 'ar', name: state, count: 10, word: 'ولايات' },
    { language: 'ar', name: state, count: 11, word: 'ولاية' },
    { language: 'ar', name: state, count: 100, word: 'ولاية' },
    { language: 'ar', name: state, count: 103, word: 'ولايات' },
    { language: 'ar', name: region, count: 7, word: 'أقاليم' },
    { language: 'ar', name: region, count: 11, word: 'إقليمًا' },
    { language: 'ar', name: region, count: 99, word: 'إقليمًا' },
    { language: 'ar', name: region, count: 200, word: 'إقليم' },
    { language: 'fr', name: comte, count: 1, word: 'comté' },
    { language: 'fr', name: comte, count: 79, word: 'comtés' },
    { language: 'es', name: condado, count: 79, word: 'condados' },
    { language: 'en', name: county, count: 1, word: 'county' },
  ] as const)('in $language of $count is $word', ({ language, name, count, word }) => {
    expect(levelWordAfter(name, count, language)).toBe(word);
  });
});

describe('the name of a level after "by"', () => {
  it.each([
    ['ar', 'مقاطعة', 'المقاطعة'],
    ['ar', 'قسم بلدي', 'القسم البلدي'],
    ['ar', 'مركز أو قسم', 'المركز أو القسم'],
    ['ar', 'منطقة من المستوى 2', 'المنطقة من المستوى 2'],
    ['ar', 'منطقة الحكم المحلي', 'منطقة الحكم المحلي'],
    ['fr', 'comté', 'comté'],
  ] as const)('in %s of %s is %s', (language, one, word) => {
    expect(levelWordBy({ one, other: one }, language)).toBe(word);
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
    expect(areasTitle(indicator, level, english)).toBe(title);
  });
});

describe('whom an indicator counts', () => {
  it('at borders, without groups, is people who crossed', () => {
    expect(groupWords({ from: 'flows', group: 'mixed' }, t)).toBe('People who crossed, all groups');
    expect(groupWords({ from: 'rounds', group: 'mixed' }, t)).toBe('People of several groups');
    expect(groupWords({ from: 'flows', group: 'refugee' }, t)).toBe('Refugees');
  });
});
