import { MERCATOR_PIXELS } from './mercator-pixels';
import type { MergeNodes } from './merge-nodes';
import { type PointCells, pointCells } from './point-cells';

/** The nodes on the screen at one zoom. */
export type MergeScreen = {
  /** Empties the screen and turns it to a zoom; to be done first. */
  readonly turnTo: (zoom: number) => void;
  readonly put: (node: number) => void;
  readonly take: (node: number) => void;
  readonly isThere: (node: number) => boolean;
  /**
   * Finds the nodes that a symbol with a radius in pixels would cover, at the place of one and without
   * it, each once; gives how many. They stand at the beginning of `covered` until the next question.
   */
  readonly cover: (node: number, radius: number) => number;
  readonly covered: Int32Array;
  /** Whether a small symbol covers another small one of those that were put. */
  readonly coversSmall: (node: number) => boolean;
  /**
   * The nearest whole zoom at which a small symbol covers another small one of those that were put, or
   * one nearer than that; below the zoom of the screen where it covers none here.
   */
  readonly touchesTo: (node: number) => number;
};

/** Symbols up to this radius in pixels are small. */
export const SMALL = 6;

/** No symbols are looked for nearer than this. */
const NEAREST = 30;

/** So many halvings of the side of the world at zoom 0 are a pixel. */
const WORLD_ZOOM = Math.log2(MERCATOR_PIXELS);

const ROUNDING = 1e-9;

/**
 * Opens a screen for all zooms, one after the other; no symbol and no group may be larger than
 * `largest`.
 */
export const mergeScreen = (nodes: MergeNodes, largest: number): MergeScreen => {
  let side = MERCATOR_PIXELS;
  const { x, y, radius, capacity } = nodes;
  const there = new Uint8Array(capacity);
  const covered = new Int32Array(capacity);
  // The many small symbols apart from the few large ones: small ones need not look far for each other.
  const small = pointCells(4 * SMALL, capacity);
  const large = pointCells(2 * largest, capacity);
  const isCovered = (node: number, other: number, reach: number): boolean => {
    const across = (x[other] ?? 0) - (x[node] ?? 0);
    const down = (y[other] ?? 0) - (y[node] ?? 0);
    const together = (reach + (radius[other] ?? 0)) / side;
    return across * across + down * down < together * together;
  };
  const look = (cells: PointCells, node: number, reach: number): number =>
    cells.find((x[node] ?? 0) * side, (y[node] ?? 0) * side, reach);
  let count = 0;
  const coverIn = (cells: PointCells, node: number, reach: number): void => {
    const { found } = cells;
    const near = look(cells, node, reach + (cells === small ? SMALL : largest));
    for (let at = 0; at < near; at += 1) {
      const other = found[at] ?? 0;
      if (other !== node && there[other] === 1 && isCovered(node, other, reach)) {
        covered[count] = other;
        count += 1;
      }
    }
  };
  return {
    turnTo: (zoom) => {
      side = MERCATOR_PIXELS * 2 ** zoom;
      there.fill(0);
      small.clear();
      large.clear();
    },
    put: (node) => {
      there[node] = 1;
      const cells = (radius[node] ?? 0) <= SMALL ? small : large;
      cells.add((x[node] ?? 0) * side, (y[node] ?? 0) * side, node);
    },
    take: (node) => {
      there[node] = 0;
    },
    isThere: (node) => there[node] === 1,
    covered,
    cover: (node, reach) => {
      count = 0;
      coverIn(small, node, reach);
      coverIn(large, node, reach);
      return count;
    },
    touchesTo: (node) => {
      const reach = radius[node] ?? 0;
      const near = look(small, node, reach + SMALL);
      const { found } = small;
      let most = 0;
      for (let at = 0; at < near; at += 1) {
        const other = found[at] ?? 0;
        if (other !== node) {
          const across = (x[other] ?? 0) - (x[node] ?? 0);
          const down = (y[other] ?? 0) - (y[node] ?? 0);
          const together = reach + (radius[other] ?? 0);
          most = Math.max(most, (together * together) / (across * across + down * down));
        }
      }
      // Half the logarithm of the squares; a little more, for rounding must never hide a touch.
      return Math.min(NEAREST, Math.floor(Math.log2(most) / 2 - WORLD_ZOOM + ROUNDING));
    },
    coversSmall: (node) => {
      const reach = radius[node] ?? 0;
      const near = look(small, node, reach + SMALL);
      const { found } = small;
      for (let at = 0; at < near; at += 1) {
        const other = found[at] ?? 0;
        if (other !== node && isCovered(node, other, reach)) {
          return true;
        }
      }
      return false;
    },
  };
};
