import { describe, expect, it } from 'vitest';
import { type Extent, paperProjection } from './paper-projection';
import { shownExtent } from './shown-extent';

const FRAME = { widthMm: 200, heightMm: 200 };

const shown = (extent: Extent): readonly number[] => shownExtent(paperProjection(extent, FRAME));

describe('how far the frame of a map reaches', () => {
  it('is at least what was asked for, and not much more where that has the form of the frame', () => {
    const [west = 0, south = 0, east = 0, north = 0] = shown([24, 0, 36, 12]);
    expect(west).toBeLessThanOrEqual(24);
    expect(south).toBeLessThanOrEqual(0);
    expect(east).toBeGreaterThanOrEqual(36);
    expect(north).toBeGreaterThanOrEqual(12);
    expect(east - west).toBeLessThan(12.6);
    expect(north - south).toBeLessThan(12.6);
  });

  it('goes on beyond the antimeridian', () => {
    const [west = 0, , east = 0] = shown([176, -21, -176, -14]);
    expect(east).toBeGreaterThan(west);
    expect(east - west).toBeLessThan(12);
    expect((west + east) / 2).toBeCloseTo(180, 0);
  });

  it('is all the way round where a pole is in the frame', () => {
    const [west = 0, , east = 0, north] = shown([-60, 70, 60, 89]);
    expect(east - west).toBe(360);
    expect(north).toBe(90);
  });
});
