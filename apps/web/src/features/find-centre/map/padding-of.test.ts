import { describe, expect, it } from 'vitest';
import { paddingOf } from './padding-of';

describe('the room round an answer on its map', () => {
  it('is free of what stands over a phone’s map, on the side where the buttons are', () => {
    const read = paddingOf({ width: 390, direction: 'ltr' });
    expect(read.right).toBeGreaterThan(56 + 20);
    expect(read.top).toBeGreaterThan(38 + 17 + 15);
    const mirrored = paddingOf({ width: 390, direction: 'rtl' });
    expect(mirrored).toEqual({ ...read, left: read.right, right: read.left });
  });

  it('leaves room on a low map to the answer', () => {
    const { top, bottom } = paddingOf({ width: 390, direction: 'ltr' });
    expect(176 - top - bottom).toBeGreaterThan(40);
  });
});
