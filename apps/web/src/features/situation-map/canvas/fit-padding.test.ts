import { describe, expect, it } from 'vitest';
import { fitPadding } from './fit-padding';

const SEARCH = { x: 12, y: 12, width: 314, height: 44 };
const CHIP = { x: 12, y: 64, width: 320, height: 26 };

const phone = (height: number, over = [SEARCH, CHIP], direction = 'ltr') =>
  fitPadding({ width: 390, height, over, direction });

describe('the room around an operation', () => {
  it('is the same on all sides of a wide map', () => {
    const frame = { width: 1000, height: 300, over: [SEARCH], direction: 'ltr' };
    expect(fitPadding(frame)).toEqual({ top: 28, bottom: 28, left: 28, right: 28 });
  });

  it('is kept for the buttons of a phone, on the side where they are', () => {
    expect(phone(667)).toEqual({ top: 10, bottom: 10, left: 10, right: 64 });
    expect(phone(667, [], 'rtl')).toEqual({ top: 10, bottom: 10, left: 64, right: 10 });
  });

  it('begins below the search field in the strip above a panel, which has no buttons', () => {
    expect(phone(314)).toEqual({ top: 66, bottom: 10, left: 10, right: 10 });
  });

  it('leaves out the field of a lower map, whose own top is free', () => {
    expect(phone(257, [{ ...SEARCH, y: -140 }])).toMatchObject({ top: 10, right: 64 });
  });
});
