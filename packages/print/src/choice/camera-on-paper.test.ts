import { describe, expect, it } from 'vitest';
import { type Frame, paperProjection } from '#map/projection/paper-projection';
import { sheetExtent } from '../page/sheet-extent';
import {
  cameraAfter,
  cameraOfSheet,
  type DrawnFrame,
  moveBetween,
  movedBy,
  NO_MOVE,
  type PaperCamera,
  zoomedAt,
} from './camera-on-paper';

const FRAME = { widthMm: 319, heightMm: 224 };
const SEEN = { width: 1_180, height: 860 };

const drawn = (at: PaperCamera | null, frame: Frame = FRAME) => {
  const extent = sheetExtent(at, [24, 3, 36, 12.5], {
    frame,
    pointScale: 0.2,
    seen: SEEN,
  });
  if (extent === null) {
    throw new Error('The sheet has a place.');
  }
  const projection = paperProjection(extent, frame);
  const {
    scale,
    centre: [longitude = 0, latitude = 0],
  } = projection;
  const shown: DrawnFrame = {
    frame: { width: frame.widthMm, height: frame.heightMm, coverMm: frame.coverMm },
    scale,
    centre: [longitude, latitude],
  };
  return { projection, shown };
};

const MIDDLE = [FRAME.widthMm / 2, FRAME.heightMm / 2] as const;

const CAMERAS: readonly PaperCamera[] = [
  { latitude: 7.5, longitude: 30, zoom: 6 },
  { latitude: 33, longitude: 13, zoom: 9 },
  { latitude: -41.3, longitude: 179.6, zoom: 8 },
];

describe('a map on paper that is moved by hand', () => {
  it.each(CAMERAS)('shows at $latitude, $longitude what was dragged there', (camera) => {
    const { projection, shown } = drawn(camera);
    const after = drawn(cameraAfter(shown, camera, { x: 40, y: -25, factor: 1 })).projection;
    const dragged = projection.toGround([MIDDLE[0] - 40, MIDDLE[1] + 25]);
    const [x, y] = after.toPaper(dragged);
    expect(Math.hypot(x - MIDDLE[0], y - MIDDLE[1])).toBeLessThan(1.5);
    expect(after.scale / projection.scale).toBeCloseTo(1, 1);
  });

  it.each(CAMERAS)('keeps at $latitude, $longitude in its place what is zoomed at', (camera) => {
    const { projection, shown } = drawn(camera);
    const point = { x: 60, y: 30 };
    const after = drawn(cameraAfter(shown, camera, zoomedAt(point, 1.5))).projection;
    const place = [MIDDLE[0] + point.x, MIDDLE[1] + point.y] as const;
    const [x, y] = after.toPaper(projection.toGround(place));
    expect(Math.hypot(x - place[0], y - place[1])).toBeLessThan(2);
    expect(projection.scale / after.scale).toBeCloseTo(1.5, 1);
  });

  it('has a camera where it showed the whole operation, and stays as it is', () => {
    const whole = drawn(null);
    const framed = drawn(cameraOfSheet(whole.shown, SEEN));
    expect(framed.shown.scale / whole.shown.scale).toBeCloseTo(1, 2);
    const [x, y] = framed.projection.toPaper(whole.projection.centre);
    expect(Math.hypot(x - MIDDLE[0], y - MIDDLE[1])).toBeLessThan(2);
  });

  it.each(CAMERAS)('stands at $latitude, $longitude for what is not drawn yet', (camera) => {
    const { shown } = drawn(camera);
    const move = { x: 33, y: -18, factor: 1.4 };
    const again = moveBetween(shown, camera, cameraAfter(shown, camera, move));
    expect(again.x).toBeCloseTo(move.x, 1);
    expect(again.y).toBeCloseTo(move.y, 1);
    expect(again.factor).toBeCloseTo(move.factor, 6);
    expect(moveBetween(shown, camera, camera)).toEqual(NO_MOVE);
  });

  describe('beside furniture that lies over it', () => {
    const covered = { ...FRAME, coverMm: 119 };
    const free = [100, FRAME.heightMm / 2] as const;

    it.each(CAMERAS)('looks at $latitude, $longitude in the middle of the rest', (camera) => {
      const { projection, shown } = drawn(camera, covered);
      const [x, y] = projection.toPaper([camera.longitude, camera.latitude]);
      expect(Math.hypot(x - free[0], y - free[1])).toBeLessThan(3);
      const move = { x: 20, y: -12, factor: 1.5 };
      const after = drawn(cameraAfter(shown, camera, move), covered).projection;
      const [middleX, middleY] = [FRAME.widthMm / 2, FRAME.heightMm / 2];
      const point = [free[0] + 10, free[1] + 5] as const;
      const [atX, atY] = after.toPaper(projection.toGround(point));
      expect(atX).toBeCloseTo((point[0] - middleX) * 1.5 + 20 + middleX, -1);
      expect(atY).toBeCloseTo((point[1] - middleY) * 1.5 - 12 + middleY, -1);
      const again = moveBetween(shown, camera, cameraAfter(shown, camera, move));
      expect([again.x, again.y]).toEqual([expect.closeTo(20, 0), expect.closeTo(-12, 0)]);
    });

    it('has a camera where it showed the whole operation, and stays as it is', () => {
      const whole = drawn(null, covered);
      const framed = drawn(cameraOfSheet(whole.shown, SEEN), covered);
      expect(Math.abs(framed.shown.scale / whole.shown.scale - 1)).toBeLessThan(0.02);
      const [x, y] = framed.projection.toPaper(whole.projection.toGround(free));
      expect(Math.hypot(x - free[0], y - free[1])).toBeLessThan(2);
    });
  });

  it('goes on from a move to the next', () => {
    const first = { x: 10, y: 4, factor: 2 };
    expect(movedBy(NO_MOVE, first)).toEqual(first);
    expect(movedBy(first, NO_MOVE)).toEqual(first);
    expect(movedBy(first, { x: 1, y: 1, factor: 3 })).toEqual({ x: 31, y: 13, factor: 6 });
  });
});
