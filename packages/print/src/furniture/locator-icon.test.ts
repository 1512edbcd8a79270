import { describe, expect, it } from 'vitest';
import { NO_GROUND } from '#map/ground/paper-ground';
import { sheetOf } from '../page/papers';
import { locatorIcon, locatorPlace } from './locator-icon';

const SHEET = sheetOf({ paper: 'a3', direction: 'landscape', template: 'side' });
const BBOX = [24, 3, 36, 12] as const;

const drawn = (west: number, east: number) => {
  const place = locatorPlace(BBOX, SHEET);
  const corners = [
    [west, 12],
    [east, 12],
    [east, 3],
    [west, 3],
  ] as const;
  return place === null ? null : locatorIcon(place, { ground: NO_GROUND, corners }, 'en');
};

describe('a locator', () => {
  it('shows the region round an operation, in a square', () => {
    const place = locatorPlace(BBOX, SHEET);
    const [west = 0, south = 0, east = 0, north = 0] = place?.extent ?? [];
    expect([(west + east) / 2, (south + north) / 2]).toEqual([30, 7.5]);
    expect(east - west).toBeGreaterThan(50);
    expect(place?.frame.widthMm).toBe(place?.frame.heightMm);
  });

  it('has the extent of the map as a box, never too small to be seen', () => {
    const side = (svg: string | undefined): number =>
      Number(/width="([0-9.]+)"[^>]*stroke="#b0271e"/.exec(svg ?? '')?.[1]);
    expect(side(drawn(24, 36)?.svg)).toBeGreaterThan(3);
    expect(side(drawn(30, 30.01)?.svg)).toBe(1.6);
  });

  it('closes up where the map shows the region itself, or the operation has no place', () => {
    expect(drawn(-10, 70)).toBeNull();
    expect(locatorPlace(null, SHEET)).toBeNull();
  });
});
