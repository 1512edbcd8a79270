import { coordinateTexts } from '@waystation/i18n/coordinates';
import { describe, expect, it } from 'vitest';
import { mayBeCoordinate } from './may-be-coordinate';

describe('what is worth fetching the readers for', () => {
  it('is a point in any of the formats', () => {
    const texts = coordinateTexts([31.6, 4.85]).map(({ text }) => text ?? '');
    expect(texts.filter(mayBeCoordinate)).toEqual(texts);
  });

  it.each(['Juba', 'جوبا', 'Béja', ''])('is not the name "%s"', (text) => {
    expect(mayBeCoordinate(text)).toBe(false);
  });
});
