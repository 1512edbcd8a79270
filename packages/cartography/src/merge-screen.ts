import { MERCATOR_PIXELS } from './mercator-pixels';
import type { MergeNodes } from './merge-nodes';
import { pointCells, type ScreenPixel } from './point-cells';

/** The nodes on the screen at one zoom. */
export type MergeScreen = {
  /** Empties the screen and turns it to a zoom; to be done first. */
  readonly turnTo: (zoom: number) => void;
  readonly put: (node: number) => void;
  readonly take: (node: number) => void;
  readonly isThere: (node: number) => boolean;
  /** The nodes that a symbol with a radius in pixels would cover, at the place of one; without it. */
  readonly coveredBy: (node: number, radius: number) => readonly number[];
  /** Whether a small symbol covers another small one of those that were put. */
  readonly coversSmall: (node: number) => boolean;
};

/** Symbols up to this radius in pixels are small. */
export const SMALL = 6;

const NOTHING: readonly number[] = [];

/**
 * Opens a screen for all zooms, one after the other; no symbol and no group may be larger than
 * `largest`.
 */
export const mergeScreen = (nodes: MergeNodes, largest: number): MergeScreen => {
  let side = MERCATOR_PIXELS;
  const { x, y, radius, capacity } = nodes;
  const there = new Uint8Array(capacity);
  // The many small symbols apart from the few large ones: small ones need not look far for each other.
  const small = pointCells(4 * SMALL, capacity);
  const large = pointCells(2 * largest, capacity);
  const pixelOf = (node: number): ScreenPixel => ({
    x: (x[node] ?? 0) * side,
    y: (y[node] ?? 0) * side,
  });
  const isCovered = (node: number, other: number, reach: number): boolean => {
    const [across, down] = [(x[other] ?? 0) - (x[node] ?? 0), (y[other] ?? 0) - (y[node] ?? 0)];
    const together = (reach + (radius[other] ?? 0)) / side;
    return across * across + down * down < together * together;
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
      cells.add(pixelOf(node), node);
    },
    take: (node) => {
      there[node] = 0;
    },
    isThere: (node) => there[node] === 1,
    coversSmall: (node) => {
      const reach = radius[node] ?? 0;
      return small.some(
        pixelOf(node),
        reach + SMALL,
        (other) => other !== node && isCovered(node, other, reach),
      );
    },
    coveredBy: (node, reach) => {
      let covered: number[] | null = null;
      const look = (other: number): boolean => {
        if (other !== node && there[other] === 1 && isCovered(node, other, reach)) {
          covered ??= [];
          if (!covered.includes(other)) {
            covered.push(other);
          }
        }
        return false;
      };
      const at = pixelOf(node);
      small.some(at, reach + SMALL, look);
      large.some(at, reach + largest, look);
      return covered ?? NOTHING;
    },
  };
};
