import { LANGUAGES } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { render, wordsOf } from '../../../../test/render';
import { FreeNumber } from './free-number';

const free = (qualifier: 'exact' | 'atLeast') =>
  ({
    status: 'operating',
    freeBetween: null,
    free: { kind: 'known', free: 67, qualifier, countedAt: '2026-11-22', freshness: 'fresh' },
  }) as const;

const disputed = (least: number, most: number | null) => ({
  ...free('exact'),
  freeBetween: { least, most },
});

describe('the number of free places where reports differ', () => {
  it.each([
    [30, 100, '30 – 100 free reports differ'],
    [-10, 100, '0 – 100 free reports differ'],
    [30, null, 'at least 30 free reports differ'],
  ])('is a range from %s to %s, and neither number alone', async (least, most, said) => {
    const markup = await render(<FreeNumber centre={disputed(least, most)} />);
    expect(wordsOf(markup)).toBe(said);
    expect(markup).not.toContain('text-ok');
  });

  it('is none where no place is free whoever is right', async () => {
    const full = {
      status: 'operating',
      free: {
        kind: 'overfull',
        over: 3,
        qualifier: 'exact',
        countedAt: '2026-11-22',
        freshness: 'fresh',
      },
      freeBetween: { least: -8, most: -3 },
    } as const;
    expect(wordsOf(await render(<FreeNumber centre={full} />))).toBe('3 over capacity');
  });

  it('has not the colour of "go there" where somebody says that it takes nobody in', async () => {
    const markup = await render(<FreeNumber centre={free('exact')} isStatusDisputed />);
    expect(markup).not.toContain('text-ok');
    expect(await render(<FreeNumber centre={free('exact')} />)).toContain('text-ok');
  });

  it.each(LANGUAGES)('is said in %s', async (language) => {
    const said = wordsOf(await render(<FreeNumber centre={disputed(30, 100)} isLarge />, language));
    expect(said).toContain('30 – 100');
    expect(said).not.toContain('67');
  });
});

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
