import { loadTranslator } from '@waystation/i18n';
import { describe, expect, it } from 'vitest';
import { sumText } from './sum-text';

describe('a sum in words', () => {
  it.each([
    { people: 90, why: null, words: '90' },
    { people: 90, why: 'notAssessed', words: '90' },
    { people: 90, why: 'suppressed', words: 'at least 90' },
    { people: null, why: 'suppressed', words: 'suppressed' },
    { people: null, why: 'notAssessed', words: 'unknown' },
  ] as const)('of $people, a part of it $why, is "$words"', async ({ people, why, words }) => {
    const absent = new Map(why === null ? [] : [[why, 1]]);
    expect(sumText({ people, absent }, await loadTranslator('en'))).toBe(words);
  });
});
