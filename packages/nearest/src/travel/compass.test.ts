import { describe, expect, it } from 'vitest';
import { compassOf } from './compass';

describe('a bearing', () => {
  it.each([
    [0, 'N'],
    [22, 'N'],
    [23, 'NE'],
    [90, 'E'],
    [135, 'SE'],
    [180, 'S'],
    [247, 'SW'],
    [270, 'W'],
    [337, 'NW'],
    [338, 'N'],
    [359.9, 'N'],
  ] as const)('of %f° points %s', (bearing, direction) => {
    expect(compassOf(bearing)).toBe(direction);
  });
});
