import { describe, expect, it } from 'vitest';
import { unwrapRing } from './unwrap-ring';

describe('unwrapRing', () => {
  it('leaves a ring alone that does not meet the antimeridian', () => {
    const ring = [
      [30, 4],
      [32, 4],
      [31, 6],
      [30, 4],
    ];
    expect(unwrapRing(ring)).toEqual(ring);
  });

  it('runs on past the antimeridian instead of jumping across the world', () => {
    const fiji = [
      [179, -16],
      [-179, -16],
      [-179, -17],
      [179, -17],
      [179, -16],
    ];
    expect(unwrapRing(fiji).map(([x]) => x)).toEqual([179, 181, 181, 179, 179]);
  });

  it('closes a ring around the south pole over the pole', () => {
    const antarctica = [
      [-180, -70],
      [-60, -70],
      [60, -70],
      [179, -70],
      [-180, -70],
    ];
    expect(unwrapRing(antarctica).slice(-3)).toEqual([
      [180, -90],
      [-180, -90],
      [-180, -70],
    ]);
  });
});
