/** A rectangle on the map's element, in CSS pixels from its top left. */
export type ScreenBox = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** A square on the screen that labels may not touch: its middle, in CSS pixels. */
export type FrameBlock = { readonly x: number; readonly y: number };

/** Side of a square in CSS pixels; boxes are covered with as many as they need. */
export const BLOCK_SIDE = 32;

/** The middles of squares that cover a length from a start on, the last one flush with its end. */
const middlesOf = (start: number, length: number): readonly number[] => {
  const count = Math.max(1, Math.ceil(length / BLOCK_SIDE));
  const step = count === 1 ? 0 : (length - BLOCK_SIDE) / (count - 1);
  const first = count === 1 ? start + length / 2 : start + BLOCK_SIDE / 2;
  return Array.from({ length: count }, (_, index) => first + index * step);
};

const cover = ({ x, y, width, height }: ScreenBox): readonly FrameBlock[] =>
  middlesOf(x, width).flatMap((across) =>
    middlesOf(y, height).map((down) => ({ x: across, y: down })),
  );

/** The part of a box that is on the map; null: none of it is. */
const onMap = (
  box: ScreenBox,
  { width, height }: Pick<ScreenBox, 'width' | 'height'>,
): ScreenBox | null => {
  const [x, y] = [Math.max(0, box.x), Math.max(0, box.y)];
  const [right, bottom] = [
    Math.min(width, box.x + box.width),
    Math.min(height, box.y + box.height),
  ];
  return right > x && bottom > y ? { x, y, width: right - x, height: bottom - y } : null;
};

/**
 * The squares that keep labels from being cut: a row of them just outside each edge of the map, and
 * as many as it takes under what stands over the map.
 */
export const frameBlocks = (
  size: Pick<ScreenBox, 'width' | 'height'>,
  over: readonly ScreenBox[],
): readonly FrameBlock[] => {
  const { width, height } = size;
  const [right, below] = [width + 2 * BLOCK_SIDE, height + 2 * BLOCK_SIDE];
  const edges: readonly ScreenBox[] = [
    { x: -BLOCK_SIDE, y: -BLOCK_SIDE, width: right, height: BLOCK_SIDE },
    { x: -BLOCK_SIDE, y: height, width: right, height: BLOCK_SIDE },
    { x: -BLOCK_SIDE, y: -BLOCK_SIDE, width: BLOCK_SIDE, height: below },
    { x: width, y: -BLOCK_SIDE, width: BLOCK_SIDE, height: below },
  ];
  return [...edges, ...over.flatMap((box) => onMap(box, size) ?? [])].flatMap(cover);
};
