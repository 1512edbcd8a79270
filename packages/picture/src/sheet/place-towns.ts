import type { Unit } from '../geometry/picture-frame';
import { type Box, overlap } from './place-labels';

/** A town whose name may be written beside its dot. */
export type TownToLabel = { readonly at: Unit; readonly width: number; readonly height: number };

/** Where the names of towns may stand, and what they may not cover. */
export type TownRoom = {
  readonly width: number;
  readonly height: number;
  readonly taken: readonly Box[];
  readonly most: number;
};

/** Half the side of a dot with the space around it. */
const DOT = 10;

/** Between a dot and its name. */
const OFF = 14;

/** Towns stand so far apart at least: they are there to find one's way, not to be counted. */
const APART = 60;

/** No name begins or ends nearer to the edge. */
const EDGE = 10;

const dotBox = ([x, y]: Unit): Box => ({ x: x - DOT, y: y - DOT, width: 2 * DOT, height: 2 * DOT });

const around = ({ x, y, width, height }: Box): Box => ({
  x: x - APART,
  y: y - APART,
  width: width + 2 * APART,
  height: height + 2 * APART,
});

/** Beside the dot, on the side that is read from first, then on the other, below and above. */
const candidates = ({ at: [x, y], width, height }: TownToLabel): readonly Box[] => [
  { x: x + OFF, y: y - height / 2, width, height },
  { x: x - OFF - width, y: y - height / 2, width, height },
  { x: x - width / 2, y: y + OFF, width, height },
  { x: x - width / 2, y: y - OFF - height, width, height },
];

const isInside = ({ x, y, width, height }: Box, room: TownRoom): boolean =>
  x >= EDGE && y >= EDGE && x + width <= room.width - EDGE && y + height <= room.height - EDGE;

/**
 * A box beside the dot of each town, in the order of importance. Null: the town is left out, since its
 * name would cover something or there are enough of them.
 */
export const placeTowns = (
  towns: readonly TownToLabel[],
  room: TownRoom,
): readonly (Box | null)[] => {
  const crowded: Box[] = [];
  return towns.map((town) => {
    const dot = dotBox(town.at);
    const isFree = (box: Box): boolean => !room.taken.some((other) => overlap(box, other));
    if (crowded.length === room.most || !isFree(dot)) {
      return null;
    }
    const box = candidates(town).find(
      (one) =>
        isInside(one, room) &&
        isFree(one) &&
        !crowded.some((other) => overlap(one, other) || overlap(dot, other)),
    );
    if (box !== undefined) {
      crowded.push(around(box));
    }
    return box ?? null;
  });
};
