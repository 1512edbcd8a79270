import { expect, it } from 'vitest';
import { meridianText, parallelText } from './degree-text';

it.each([
  [24, '24°E'],
  [-24.5, '24°30′W'],
  [0, '0°'],
  [180, '180°'],
  [-180, '180°'],
  [182, '178°W'],
  [-190, '170°E'],
  [31 + 1 / 12, '31°05′E'],
  [31 + 1 / 12 + 5 / 3600, '31°05′05″E'],
  [-31 - 10 / 3600, '31°00′10″W'],
])('writes the meridian %d as %s', (degrees, text) => {
  expect(meridianText(degrees)).toBe(text);
});

it.each([
  [4, '4°N'],
  [-12.25, '12°15′S'],
  [4.85 + 1 / 240, '4°51′15″N'],
  [0, '0°'],
])('writes the parallel %d as %s', (degrees, text) => {
  expect(parallelText(degrees)).toBe(text);
});
