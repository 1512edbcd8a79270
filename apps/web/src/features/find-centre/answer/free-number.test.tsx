import { LANGUAGES } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { render, wordsOf } from '../../../../test/render';
import { FreeNumber } from './free-number';

const free = (qualifier: 'exact' | 'atLeast') =>
  ({
    status: 'operating',
    free: { kind: 'known', free: 67, qualifier, countedAt: '2026-11-22', freshness: 'fresh' },
  }) as const;

describe('the number of free places', () => {
  it('says that it is the least where a part of it is told as a bound', async () => {
    const said = async (isLarge: boolean) =>
      wordsOf(await render(<FreeNumber centre={free('atLeast')} isLarge={isLarge} />));
    expect(await said(false)).toBe('67 free at least');
    expect(await said(true)).toBe('67 free places at least');
  });

  it.each(LANGUAGES)('in %s says more of a bound than of a number', async (language) => {
    const exact = wordsOf(await render(<FreeNumber centre={free('exact')} />, language));
    const least = wordsOf(await render(<FreeNumber centre={free('atLeast')} />, language));
    expect(least.startsWith(`${exact} `)).toBe(true);
  });
});
