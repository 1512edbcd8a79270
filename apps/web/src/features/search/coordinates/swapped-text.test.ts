import { searchCoordinate } from '@waystation/i18n/search-coordinate';
import { describe, expect, it } from 'vitest';
import type { AreasAt } from '../areas-at';
import { swappedText } from './swapped-text';

/** All of South Sudan, about. */
const inSouthSudan: AreasAt = ([longitude, latitude]) =>
  longitude > 24 && longitude < 36 && latitude > 3 && latitude < 12 ? ['South Sudan'] : [];

const swapped = (typed: string, areasAt: AreasAt = inSouthSudan) => {
  const read = searchCoordinate(typed, () => null);
  return read?.kind === 'point' ? swappedText(typed, read, areasAt) : 'no point';
};

describe('two numbers that may be the wrong way round', () => {
  it('are offered exchanged where only that lies in an area', () => {
    expect(swapped('31.6, 4.85')).toBe('4.85, 31.6');
  });

  it.each([
    { typed: '4.85, 31.6', because: 'the point lies in an area' },
    { typed: '51.5, 12.1', because: 'neither does' },
    { typed: '4.85, 120', because: 'no latitude is so large' },
    { typed: '31.6N 4.85E', because: 'the letters say which is which' },
  ])('stay as they are in $typed, as $because', ({ typed }) => {
    expect(swapped(typed)).toBeNull();
  });

  it('stay as they are while nobody can say which areas there are', () => {
    expect(swapped('31.6, 4.85', () => null)).toBeNull();
  });
});
