import { describe, expect, it } from 'vitest';
import { dragPercent, dragTo, releaseVelocity, type SheetDrag } from './sheet-drag';

const started: SheetDrag = {
  startY: 500,
  startPercent: 60,
  lastY: 500,
  lastAt: 1_000,
  velocity: 0,
  screenHeight: 800,
};

describe('a dragged sheet', () => {
  it('follows the finger', () => {
    expect(dragPercent(dragTo(started, { y: 420, at: 1_100 }))).toBe(70);
    expect(dragPercent(dragTo(started, { y: 580, at: 1_100 }))).toBe(50);
  });

  it('stays on the screen', () => {
    expect(dragPercent(dragTo(started, { y: -400, at: 1_100 }))).toBe(100);
    expect(dragPercent(dragTo(started, { y: 1_400, at: 1_100 }))).toBe(0);
  });

  it('is flicked by its last movement, unless the finger rested before letting go', () => {
    const drag = dragTo(started, { y: 420, at: 1_050 });
    expect(releaseVelocity(drag, 1_060)).toBeCloseTo(0.2);
    expect(releaseVelocity(drag, 1_200)).toBe(0);
  });
});
