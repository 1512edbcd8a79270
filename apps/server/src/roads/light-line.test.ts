import type { Position } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { lightLine, MOST_LINE_POINTS } from './light-line';

describe('a line that is sent to be drawn', () => {
  it('keeps its ends and corners, and not what lies on it', () => {
    const line: readonly Position[] = [
      [30, 0],
      [30.05, 0.000_01],
      [30.1, 0],
      [30.1, 0.1234567],
    ];
    expect(lightLine(line)).toEqual([
      [30, 0],
      [30.1, 0],
      [30.1, 0.12346],
    ]);
  });

  it('is bounded, however the road winds, and still ends where it ends', () => {
    const winding = Array.from(
      { length: 5_000 },
      (_, index): Position => [30 + index / 1_000, (index % 2) / 50 + Math.sin(index)],
    );
    const light = lightLine(winding);
    expect(light.length).toBeLessThanOrEqual(MOST_LINE_POINTS);
    expect(light.at(0)?.[0]).toBeCloseTo(30, 4);
    expect(light.at(-1)?.[0]).toBeCloseTo(34.999, 4);
  });
});
