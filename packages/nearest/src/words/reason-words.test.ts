import { LANGUAGES } from '@waystation/domain';
import { loadTranslator } from '@waystation/i18n';
import { describe, expect, it } from 'vitest';
import { lackWords } from './reason-words';

const SHORT = { code: 'fitsInPart', tier: 'fitsInPart', free: 6, short: 5 } as const;
const MAY_FIT = { code: 'mayFit', tier: 'fitsInPart', free: 67 } as const;

describe('what a centre lacks, in words', () => {
  it.each([
    { reason: { ...SHORT, qualifier: 'exact' }, says: 'places for all (5 short)' },
    { reason: { ...SHORT, qualifier: 'atLeast' }, says: 'places for all (at most 5 short)' },
    { reason: MAY_FIT, says: 'not certain that there are places for all' },
    { reason: { code: 'borderUnknown', tier: 'unknown' }, says: /border/ },
  ] as const)('says $says', async ({ reason, says }) => {
    expect(lackWords([reason], [], await loadTranslator('en'))).toMatch(says);
  });

  it.each(LANGUAGES)('never tells what is free as a lack in %s', async (language) => {
    const words = await loadTranslator(language);
    const said = lackWords([MAY_FIT, { ...SHORT, qualifier: 'exact' }], [], words);
    expect(said).not.toContain(words.formats.number(6));
    expect(said).toContain(words.formats.number(5));
  });
});
