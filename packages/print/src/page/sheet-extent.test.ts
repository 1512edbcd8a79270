import { describe, expect, it } from 'vitest';
import { paperZoom } from '#map/projection/paper-zoom';
import { sheetExtent } from './sheet-extent';

const PAPER = { frame: { widthMm: 319, heightMm: 224 }, pointScale: 0.2 };

describe('the ground of a sheet', () => {
  it('is as large as on a screen with the camera of the link', () => {
    const extent = sheetExtent({ latitude: 8, longitude: 30, zoom: 6 }, null, PAPER);
    expect(extent).not.toBeNull();
    if (extent !== null) {
      expect((extent[0] + extent[2]) / 2).toBeCloseTo(30, 6);
      expect(Math.abs(paperZoom({ ...PAPER, extent }) - 6)).toBeLessThan(0.1);
    }
  });

  it('is all of the operation, with room to spare, where the link has no camera', () => {
    const [west, south, east, north] = sheetExtent(null, [24, 3, 36, 12], PAPER) ?? [];
    expect([west, south]).toEqual([expect.any(Number), expect.any(Number)]);
    expect(west).toBeLessThan(24);
    expect(south).toBeLessThan(3);
    expect(east).toBeGreaterThan(36);
    expect(north).toBeGreaterThan(12);
  });

  it('is all that was seen on a screen of another size, on every paper', () => {
    const camera = { latitude: 8, longitude: 30, zoom: 6 };
    const seen = { width: 800, height: 600 };
    const [west = 0, , east = 0] = sheetExtent(camera, null, { ...PAPER, seen }) ?? [];
    expect(east - west).toBeCloseTo((800 / (512 * 2 ** 6)) * 360, 6);
  });

  it('beside furniture over the map is what a screen as large as the rest shows', () => {
    const camera = { latitude: 8, longitude: 30, zoom: 6 };
    const covered = { ...PAPER, frame: { ...PAPER.frame, coverMm: 119 } };
    const [west = 0, , east = 0] = sheetExtent(camera, null, covered) ?? [];
    expect((east + west) / 2).toBeCloseTo(30, 6);
    expect(east - west).toBeCloseTo((200 / 0.2 / (512 * 2 ** 6)) * 360, 6);
  });

  it('is the world at most once, however far out the camera is', () => {
    const [west = 0, , east = 0] =
      sheetExtent({ latitude: 8, longitude: -150, zoom: 0 }, null, PAPER) ?? [];
    expect(east - west).toBeLessThan(360);
    expect((east + west) / 2).toBeCloseTo(-150, 6);
  });

  it('is none where nothing has a place', () => {
    expect(sheetExtent(null, null, PAPER)).toBeNull();
  });
});
