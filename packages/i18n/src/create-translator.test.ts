import { LANGUAGES } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { loadTranslator } from './create-translator';
import { isolate } from './isolate';

describe('t', () => {
  it.each([
    ['en', 2_017_236, '2 017 236 people'],
    ['fr', 1, '1 personne'],
    ['fr', 1_000_000, '1 000 000 de personnes'],
    ['es', 108_456, '108 456 personas'],
    ['ar', 0, 'لا أحد'],
    ['ar', 1, 'شخص واحد'],
    ['ar', 2, 'شخصان'],
    ['ar', 5, '5 أشخاص'],
    ['ar', 11, '11 شخصًا'],
    ['ar', 174_545, '174 545 شخصًا'],
    ['ar', 100, '100 شخص'],
  ] as const)('in %s counts %d as "%s"', async (language, count, expected) => {
    const { t } = await loadTranslator(language);
    expect(t('count.people', { count }).replaceAll('\u202f', ' ')).toBe(expected);
  });

  it('keeps the direction of a text put into Arabic, and adds nothing to left-to-right ones', async () => {
    const arabic = await loadTranslator('ar');
    const english = await loadTranslator('en');
    expect(arabic.t('layers.show', { layer: 'DTM' })).toBe(`إظهار: ${isolate('DTM')}`);
    expect(english.t('layers.show', { layer: 'DTM' })).toBe('Show: DTM');
  });

  it('says which argument is missing instead of showing a broken sentence', async () => {
    const { t } = await loadTranslator('en');
    expect(() => t('layers.show')).toThrow(/layer/);
  });
});

const now = new Date('2021-12-02T12:32:00Z');

const ageInJuba = async (moment: string): Promise<string> =>
  (await loadTranslator('en')).age(new Date(moment), now, 'Africa/Juba').replaceAll('\u00a0', ' ');

describe('age', () => {
  it.each([
    ['2021-12-02T12:31:48Z', '12 s ago'],
    ['2021-12-02T12:18:00Z', '14 min ago'],
    ['2021-12-02T03:30:00Z', '9 h ago'],
    ['2021-11-29T12:32:00Z', '72 h ago'],
    ['2021-11-29T12:31:00Z', '29 Nov 2021'],
    ['2021-12-02T12:32:30Z', '0 s ago'],
    ['2021-12-03T12:32:00Z', '3 Dec 2021'],
  ])('of %s is "%s"', async (moment, expected) => {
    expect(await ageInJuba(moment)).toBe(expected);
  });

  it('beyond 72 hours is the date of the operation, not of the reader', async () => {
    expect(await ageInJuba('2021-11-01T22:30:00Z')).toBe('2 Nov 2021');
  });
});

describe('loadTranslator', () => {
  it.each(LANGUAGES)('brings the facts of %s with it', async (language) => {
    const translator = await loadTranslator(language);
    expect(translator.language).toBe(language);
    expect(translator.direction).toBe(language === 'ar' ? 'rtl' : 'ltr');
  });
});
