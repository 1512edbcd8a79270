import { describe, expect, it } from 'vitest';
import { shownExtent } from './shown-extent';

const extentOf = (
  centre: readonly [number, number],
  corners: readonly (readonly [number, number])[],
) => shownExtent({ corners, projection: { name: 'laea', centre } });

describe('what lies within the frame of a map', () => {
  it('reaches to its corners', () => {
    const corners = [
      [23, 13],
      [37, 13.1],
      [36, 3],
      [24, 3.2],
    ] as const;
    expect(extentOf([30, 8], corners)).toEqual([23, 3, 37, 13.1]);
  });

  it('goes on past the antimeridian', () => {
    const corners = [
      [176, -14],
      [-176, -14],
      [-176, -21],
      [176, -21],
    ] as const;
    expect(extentOf([180, -18], corners)).toEqual([176, -21, 184, -14]);
  });

  it('is the world where a corner lies beyond the globe', () => {
    expect(extentOf([0, 0], [])).toEqual([-180, -90, 180, 90]);
  });
});
