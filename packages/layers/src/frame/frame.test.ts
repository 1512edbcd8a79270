import { describe, expect, it } from 'vitest';
import { slotOf } from '../slot-of';
import { BLOCK_SIDE, type FrameBlock, frameBlocks, type ScreenBox } from './frame-blocks';
import { framePicture } from './frame-picture';

const PHONE = { width: 390, height: 620 };
const SEARCH: ScreenBox = { x: 12, y: 12, width: 310, height: 44 };

const isCovered = (blocks: readonly FrameBlock[], x: number, y: number): boolean =>
  blocks.some(
    (block) => Math.abs(block.x - x) <= BLOCK_SIDE / 2 && Math.abs(block.y - y) <= BLOCK_SIDE / 2,
  );

const along = (length: number): readonly number[] =>
  Array.from({ length: Math.ceil(length / 5) - 1 }, (_, index) => (index + 1) * 5);

describe('what labels may not touch', () => {
  const blocks = frameBlocks(PHONE, [SEARCH]);

  it('is every point just outside the map, and none inside its edge', () => {
    for (const x of along(PHONE.width)) {
      expect([isCovered(blocks, x, -2), isCovered(blocks, x, PHONE.height + 2)]).toEqual([
        true,
        true,
      ]);
      expect(isCovered(blocks, x, PHONE.height - 2)).toBe(false);
    }
    for (const y of along(PHONE.height)) {
      expect([isCovered(blocks, -2, y), isCovered(blocks, PHONE.width + 2, y)]).toEqual([
        true,
        true,
      ]);
    }
  });

  it('is all of what stands over the map, and not much around it', () => {
    for (const x of along(SEARCH.width)) {
      expect(isCovered(blocks, SEARCH.x + x, SEARCH.y + SEARCH.height / 2)).toBe(true);
    }
    expect(isCovered(blocks, SEARCH.x + SEARCH.width + 20, SEARCH.y + 10)).toBe(false);
    expect(isCovered(blocks, SEARCH.x + 20, SEARCH.y + SEARCH.height + 20)).toBe(false);
  });

  it('is nothing of what lies outside the map, however large it is', () => {
    const around: ScreenBox = { x: -90_000, y: -90_000, width: 180_000, height: 180_000 };
    const whole: ScreenBox = { x: 0, y: 0, ...PHONE };
    expect(frameBlocks(PHONE, [around])).toEqual(frameBlocks(PHONE, [whole]));
    const beside: ScreenBox = { x: PHONE.width + 5, y: 0, width: 9_000, height: 90 };
    expect(frameBlocks(PHONE, [beside])).toEqual(frameBlocks(PHONE, []));
  });

  it('is some hundreds of squares on a large screen, not thousands', () => {
    expect(frameBlocks({ width: 2_560, height: 1_440 }, [SEARCH]).length).toBeLessThan(400);
  });
});

describe('the picture of the frame', () => {
  const { layers, sources, images } = framePicture([
    [30, 7],
    [31, 8],
  ]);

  it('takes its room before any label, and shows nothing', () => {
    expect(layers.map(slotOf)).toEqual(['frame']);
    expect(images.map(({ draw }) => draw().every((byte) => byte === 0))).toEqual([true]);
  });

  it('has a square at each position', () => {
    expect(sources['ws-frame']?.data.features.map(({ properties }) => properties.key)).toEqual([
      '0',
      '1',
    ]);
  });
});
