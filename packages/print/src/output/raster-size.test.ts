import { describe, expect, it } from 'vitest';
import { largestDpi, rasterSize } from './raster-size';

const A3 = { width: 420, height: 297 };
const A0 = { width: 1189, height: 841 };

describe('a sheet as a picture', () => {
  it('is as large as its paper', () => {
    expect(rasterSize(A3, 300)).toEqual({ width: 4961, height: 3508 });
    expect(rasterSize(A3, 96)).toEqual({ width: 1587, height: 1123 });
  });

  it.each([
    { name: 'A3', sheet: A3, most: 600 },
    { name: 'A0', sheet: A0, most: 254 },
  ])('of $name has at most $most dpi', ({ sheet, most }) => {
    expect(largestDpi(sheet)).toBe(most);
    const { width, height } = rasterSize(sheet, most);
    expect(width * height).toBeLessThan(100_100_000);
  });
});
