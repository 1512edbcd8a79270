import { describe, expect, it } from 'vitest';
import { wholeZoom } from './whole-zoom';

const SOUTH_SUDAN = [24.1, 3.5, 35.9, 12.2] as const;

describe('wholeZoom', () => {
  it('is the last whole zoom of the camera', () => {
    const at = { latitude: 8, longitude: 30, zoom: 7.99 };
    expect(wholeZoom(at, [...SOUTH_SUDAN])).toBe(7);
  });

  it.each([
    { place: 'a country', bbox: SOUTH_SUDAN, zoom: 5 },
    { place: 'the world', bbox: [-170, -60, 170, 75], zoom: 1 },
    { place: 'one point', bbox: [30, 8, 30, 8], zoom: 9 },
  ] as const)('is about what shows $place where there is no camera', ({ bbox, zoom }) => {
    expect(wholeZoom(null, [...bbox])).toBe(zoom);
  });

  it('is the world where nothing has a position', () => {
    expect(wholeZoom(null, null)).toBe(0);
  });
});
