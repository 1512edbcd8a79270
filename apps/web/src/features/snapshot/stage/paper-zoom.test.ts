import { describe, expect, it } from 'vitest';
import { fittingShare, nextShare, pixelsOf, shareOf } from './paper-zoom';

const A3 = { width: 420, height: 297 };

describe('a page on the stage', () => {
  it.each([
    { stage: { width: 1000, height: 820 }, limit: 'width' },
    { stage: { width: 1600, height: 500 }, limit: 'height' },
  ] as const)('fits a stage of $stage.width × $stage.height', ({ stage, limit }) => {
    const share = fittingShare(A3, stage);
    const [width, height] = [pixelsOf(A3.width, share), pixelsOf(A3.height, share)];
    expect(width).toBeLessThanOrEqual(stage.width - 31);
    expect(height).toBeLessThanOrEqual(stage.height - 63);
    expect(limit === 'width' ? width : height).toBeCloseTo(
      limit === 'width' ? stage.width - 32 : stage.height - 64,
      6,
    );
  });

  it('is as large as on paper at 100 %', () => {
    expect(pixelsOf(25.4, shareOf(1, 0.3))).toBeCloseTo(96, 9);
    expect(shareOf('fit', 0.3)).toBe(0.3);
  });

  it.each([
    [0.53, 1, 0.6],
    [0.53, -1, 0.4],
    [0.6, 1, 0.8],
    [2, 1, null],
    [0.05, -1, null],
  ] as const)('at %d goes by %d to %o', (share, by, next) => {
    expect(nextShare(share, by)).toBe(next);
  });
});
