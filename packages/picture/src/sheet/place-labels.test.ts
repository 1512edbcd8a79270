import { describe, expect, it } from 'vitest';
import { type Box, placeLabels, type ToLabel } from './place-labels';

const ROOM = { width: 1_860, height: 760, taken: [{ x: 0, y: 670, width: 480, height: 90 }] };

const areApart = (a: Box, b: Box): boolean =>
  a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y;

const allApart = (boxes: readonly (Box | null)[]): boolean => {
  const drawn = [...ROOM.taken, ...boxes.flatMap((box) => box ?? [])];
  return drawn.every((a, index) => drawn.slice(index + 1).every((b) => areApart(a, b)));
};

const at = (x: number, y: number, width = 520): ToLabel => ({ at: [x, y], width, height: 40 });

describe('the labels of a map on paper', () => {
  it.each([
    { name: 'six places on one spot', labels: Array.from({ length: 6 }, () => at(930, 380)) },
    { name: 'six in a row', labels: Array.from({ length: 6 }, (_, i) => at(800 + i * 12, 300)) },
    { name: 'some in the corners', labels: [at(5, 5), at(1_855, 755), at(20, 740), at(1_850, 10)] },
  ])('of $name lie in the map, over no other and over no mark', ({ labels }) => {
    const boxes = placeLabels(labels, ROOM);
    expect(boxes).not.toContain(null);
    expect(allApart(boxes)).toBe(true);
    for (const box of boxes.flatMap((one) => one ?? [])) {
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(ROOM.width);
      expect(box.y + box.height).toBeLessThanOrEqual(ROOM.height);
      expect(labels.every(({ at: [x, y] }) => areApart(box, { x, y, width: 0, height: 0 }))).toBe(
        true,
      );
    }
  });

  it('stand near their point where there is room', () => {
    const [box] = placeLabels([at(600, 300)], ROOM);
    expect(Math.hypot((box?.x ?? 0) - 600, (box?.y ?? 0) - 300)).toBeLessThan(560);
  });

  it('that are wider than the map are left out', () => {
    expect(placeLabels([at(600, 300, 2_000)], ROOM)).toEqual([null]);
  });
});
