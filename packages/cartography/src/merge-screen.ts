import { MERCATOR_PIXELS } from './mercator-pixels';
import type { MergeNodes } from './merge-nodes';
import { pointCells, type ScreenPixel } from './point-cells';

/** The nodes on the screen at one zoom. */
export type MergeScreen = {
  readonly put: (node: number) => void;
  readonly take: (node: number) => void;
  readonly isThere: (node: number) => boolean;
  /** The nodes that a symbol with a radius in pixels would cover, at the place of one; without it. */
  readonly coveredBy: (node: number, radius: number) => readonly number[];
  /** Whether a small symbol covers another small one. */
  readonly coversSmall: (node: number) => boolean;
};

/** Symbols up to this radius in pixels are small. */
export const SMALL = 6;

const NOTHING: readonly number[] = [];

/** Opens the empty screen of a zoom; no symbol and no group may be larger than `largest`. */
export const mergeScreen = (nodes: MergeNodes, zoom: number, largest: number): MergeScreen => {
  const side = MERCATOR_PIXELS * 2 ** zoom;
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
      const look = (other: number): void => {
        if (other !== node && there[other] === 1 && isCovered(node, other, reach)) {
          covered ??= [];
          if (!covered.includes(other)) {
            covered.push(other);
          }
        }
      };
      const at = pixelOf(node);
      small.near(at, reach + SMALL, look);
      large.near(at, reach + largest, look);
      return covered ?? NOTHING;
    },
  };
};
