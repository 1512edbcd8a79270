import { describe, expect, it } from 'vitest';
import { smoothLine } from './smooth-line';

describe('smoothLine', () => {
  it('keeps the ends of a river where they are', () => {
    const smooth = smoothLine([
      [31, 4],
      [31, 5],
      [32, 5],
    ]);
    expect(smooth[0]).toEqual([31, 4]);
    expect(smooth.at(-1)).toEqual([32, 5]);
  });

  it('cuts the corner off', () => {
    const smooth = smoothLine([
      [31, 4],
      [31, 5],
      [32, 5],
    ]);
    expect(smooth).not.toContainEqual([31, 5]);
    expect(smooth.length).toBeGreaterThan(3);
  });

  it('keeps the ring of a lake closed', () => {
    const smooth = smoothLine([
      [0, 0],
      [4, 0],
      [4, 4],
      [0, 0],
    ]);
    expect(smooth.at(-1)).toEqual(smooth[0]);
  });

  it('leaves a line of two points straight', () => {
    const line = [
      [0, 0],
      [1, 1],
    ];
    expect(smoothLine(line)).toEqual(line);
  });
});
