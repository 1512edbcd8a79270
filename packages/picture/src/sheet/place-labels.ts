import type { Unit } from '../geometry/picture-frame';

/** A box in units of the map: its upper left corner and its size. */
export type Box = {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
};

/** What is to be labelled, and how large its label is. */
export type ToLabel = { readonly at: Unit; readonly width: number; readonly height: number };

/** Where labels may stand, and what they may not cover. */
export type LabelRoom = {
  readonly width: number;
  readonly height: number;
  readonly taken: readonly Box[];
};

/** Half the side of a mark with the space around it. */
const MARK = 34;

/** Between two labels. */
const GAP = 8;

/** Places are tried on a grid of so many units. */
const STEP = 20;

/** Whether two boxes cover each other or stand too near. */
export const overlap = (a: Box, b: Box): boolean =>
  a.x < b.x + b.width + GAP &&
  b.x < a.x + a.width + GAP &&
  a.y < b.y + b.height + GAP &&
  b.y < a.y + a.height + GAP;

/** What the mark of a place covers. */
export const markBox = ([x, y]: Unit): Box => ({
  x: x - MARK,
  y: y - MARK,
  width: 2 * MARK,
  height: 2 * MARK,
});

/** Where the line from a point to its label ends: at the side of the box that the point is nearer to. */
export const leaderEnd = ([x]: Unit, box: Box): Unit => [
  x > box.x + box.width / 2 ? box.x + box.width : box.x,
  box.y + box.height / 2,
];

/** What the line from a point to its label covers, in pieces. */
export const leaderBoxes = (at: Unit, box: Box): readonly Box[] => {
  const [endX, endY] = leaderEnd(at, box);
  const count = Math.ceil(Math.hypot(endX - at[0], endY - at[1]) / STEP);
  return Array.from({ length: count }, (_, index) => ({
    x: at[0] + ((endX - at[0]) * index) / count,
    y: at[1] + ((endY - at[1]) * index) / count,
    width: 1,
    height: 1,
  }));
};

/** How far a point lies outside a box. */
const distanceTo = ([x, y]: Unit, box: Box): number =>
  Math.hypot(
    Math.max(box.x - x, 0, x - box.x - box.width),
    Math.max(box.y - y, 0, y - box.y - box.height),
  );

const candidates = ({ at, width, height }: ToLabel, room: LabelRoom): readonly Box[] => {
  const columns = Math.max(0, Math.floor((room.width - width - 2 * GAP) / STEP) + 1);
  const rows = Math.max(0, Math.floor((room.height - height - 2 * GAP) / STEP) + 1);
  return Array.from({ length: columns * rows }, (_, index) => ({
    x: GAP + (index % columns) * STEP,
    y: GAP + Math.floor(index / columns) * STEP,
    width,
    height,
  }))
    .map((box) => ({ box, off: distanceTo(at, box) }))
    .toSorted((a, b) => a.off - b.off)
    .map(({ box }) => box);
};

/**
 * A box for each label, in the order of importance: the nearest to its point that covers no point, no
 * other label and nothing taken. Null: there is no room at all, and the label is left out.
 */
export const placeLabels = (
  labels: readonly ToLabel[],
  room: LabelRoom,
): readonly (Box | null)[] => {
  const taken = [...room.taken, ...labels.map(({ at }) => markBox(at))];
  return labels.map((label) => {
    const box = candidates(label, room).find((one) => !taken.some((other) => overlap(one, other)));
    if (box !== undefined) {
      taken.push(box);
    }
    return box ?? null;
  });
};
