import { describe, expect, it } from 'vitest';
import { DPI, rasterSize } from './raster-size';

const A3 = { width: 420, height: 297 };
const A0 = { width: 1189, height: 841 };

describe('a sheet as a picture', () => {
  it('is as large as its paper', () => {
    expect(rasterSize(A3, 300)).toEqual({ width: 4961, height: 3508 });
    expect(rasterSize(A3, 96)).toEqual({ width: 1587, height: 1123 });
    expect(rasterSize(A0, DPI.most)).toEqual({ width: 28_087, height: 19_866 });
  });
});
