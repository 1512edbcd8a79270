import { describe, expect, it } from 'vitest';
import { farOutside } from './far-outside';

/** Libya and its neighbours. */
const BOX: [number, number, number, number] = [5, 15, 35, 38];

describe('a point outside the operation', () => {
  it.each([
    ['inside', [11.5, 33.1]],
    ['just outside', [4, 33]],
  ] as const)('%s is not worth a word', (_case, point) => {
    expect(farOutside(point, BOX)).toBeNull();
  });

  it('says how far it is', () => {
    const far = farOutside([-74, 40.7], BOX);
    expect(far?.km).toBeGreaterThan(6_000);
    expect(far?.swapped).toBeNull();
  });

  it('may have its numbers in the wrong order', () => {
    expect(farOutside([33, 6], [5, 25, 9, 38])?.swapped).toEqual([6, 33]);
  });

  it('cannot be told where the operation lies nowhere', () => {
    expect(farOutside([0, 0], null)).toBeNull();
  });
});
