import { describe, expect, it } from 'vitest';
import { chooseLanguage } from './choose-language';
import { pickName } from './pick-name';

describe('chooseLanguage', () => {
  it.each([
    [['fr-CH', 'en'], 'fr'],
    [['sw', 'AR-LY'], 'ar'],
    [['de', 'it'], 'en'],
    [[], 'en'],
  ])('of %j is %s', (preferred, expected) => {
    expect(chooseLanguage(preferred)).toBe(expected);
  });
});

describe('pickName', () => {
  const names = { en: 'Ras Ajdir', ar: 'رأس جدير' };

  it('gives the reader their own language', () => {
    expect(pickName(names, 'ar')).toBe('رأس جدير');
  });

  it('gives a reader of French the English name before the Arabic one', () => {
    expect(pickName(names, 'fr')).toBe('Ras Ajdir');
  });

  it('gives any name before none', () => {
    expect(pickName({ ht: 'Pòtoprens' }, 'en')).toBe('Pòtoprens');
    expect(pickName({}, 'en')).toBeUndefined();
  });
});
