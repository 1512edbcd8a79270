import type { Judgement } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { plain, wordsOf } from '../../test/words-of';
import { valueText } from './standard-words';

const judgement = (value: Judgement['value'], missing: Judgement['missing'] = null): Judgement => ({
  verdict: 'unknown',
  value,
  missing,
  peopleAt: null,
  measuredAt: null,
});

describe('what was held against a threshold', () => {
  it.each([
    [{ least: 250, most: 250 }, '250'],
    [{ least: 250.1, most: 250.1 }, '250.1'],
    [{ least: 300, most: null }, 'at least 300'],
    [{ least: 0, most: 20 }, 'at most 20'],
    [{ least: 10, most: 20.5 }, '10.0 – 20.5'],
    [{ least: Number.POSITIVE_INFINITY, most: null }, 'none there'],
  ])('of %j is %s', async (value, text) => {
    const said = valueText(judgement(value), await wordsOf());
    expect(plain(said)?.replaceAll('\u2009', ' ')).toBe(text);
  });

  it('is told as missing where it is', async () => {
    const words = await wordsOf();
    expect(valueText(judgement(null, 'suppressed'), words)).toBe('people held back: small number');
    expect(valueText(judgement(null), words)).toBe('');
  });
});
