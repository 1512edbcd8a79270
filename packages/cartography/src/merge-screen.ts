import { MERCATOR_PIXELS } from './mercator-pixels';
import type { MergeNodes } from './merge-nodes';

/** Nodes of about one size by square of the screen. */
type SizedCells = {
  /** No node among them is larger, in pixels. */
  readonly most: number;
  /** Side of a square in pixels at the zoom that the squares are made for. */
  readonly side: number;
  /** The last node of each bucket; squares share buckets. */
  readonly heads: Int32Array;
};

/**
 * The nodes on the screen at one zoom, by size: the many small symbols need not look far for each other,
 * and groups of the least size not as far as for the largest.
 */
export type MergeScreen = {
  readonly nodes: MergeNodes;
  /** 1 of those that are there. */
  readonly there: Uint8Array;
  /** What was found to be covered stands at its beginning until the next question. */
  readonly covered: Int32Array;
  /** How much was found, and within which radius in pixels it was asked for. */
  count: number;
  reach: number;
  readonly small: SizedCells;
  readonly middle: SizedCells;
  readonly large: SizedCells;
  /** The square of each node, and the node before it in its bucket. */
  readonly squares: Int32Array;
  readonly nexts: Int32Array;
  /** Side of the world in pixels: of the zoom that is asked about, and of the one of the squares. */
  side: number;
  cellSide: number;
};

/** Symbols up to this radius in pixels are small. */
export const SMALL = 6;

/**
 * At this zoom and nearer the same squares serve: of a hundred thousand sites of a country about one is
 * in each, and to put them all again for every zoom takes longer than to look past a few.
 */
export const SHARED_ZOOM = 9;

/** No symbols are looked for nearer than this. */
const NEAREST = 30;

/** So many halvings of the side of the world at zoom 0 are a pixel. */
const WORLD_ZOOM = Math.log2(MERCATOR_PIXELS);

const ROUNDING = 1e-9;

const NONE = -1;

/** Columns and rows of squares are told apart by so many bits; a screen is never as many squares wide. */
const SQUARE_BITS = 15;
const SQUARE_MASK = 2 ** SQUARE_BITS - 1;

const squareAt = (column: number, row: number): number =>
  ((column & SQUARE_MASK) << SQUARE_BITS) | (row & SQUARE_MASK);

/** A large odd number scatters neighbouring squares over the buckets. */
const bucketOf = (square: number, { heads }: SizedCells): number =>
  (Math.imul(square, 0x9e3779b1) >>> 7) & (heads.length - 1);

const sizedCells = (most: number, side: number, capacity: number): SizedCells => ({
  most,
  side,
  heads: new Int32Array(2 ** Math.ceil(Math.log2(Math.max(2, capacity)))).fill(NONE),
});

/** What may be put on a screen, in pixels: the radius of the smallest group, and of the largest node. */
export type MergeSizes = { readonly leastGroup: number; readonly largest: number };

/** Opens an empty screen; to be turned to a zoom first. */
export const mergeScreen = (
  nodes: MergeNodes,
  { leastGroup, largest }: MergeSizes,
): MergeScreen => {
  const { capacity } = nodes;
  const middle = Math.max(SMALL, leastGroup);
  return {
    nodes,
    there: new Uint8Array(capacity),
    covered: new Int32Array(capacity),
    count: 0,
    reach: 0,
    small: sizedCells(SMALL, 4 * SMALL, capacity),
    middle: sizedCells(middle, 2 * middle, capacity),
    large: sizedCells(largest, 2 * Math.max(SMALL, largest), capacity),
    squares: new Int32Array(capacity),
    nexts: new Int32Array(capacity),
    side: 0,
    cellSide: 0,
  };
};

const cellsOf = ({ small, middle, large }: MergeScreen, radius: number): SizedCells => {
  if (radius <= small.most) {
    return small;
  }
  return radius <= middle.most ? middle : large;
};

/** Puts a node on the screen. */
export const putNode = (screen: MergeScreen, node: number): void => {
  const { nodes, there, squares, nexts, cellSide } = screen;
  const cells = cellsOf(screen, nodes.radius[node] ?? 0);
  const scale = cellSide / cells.side;
  const square = squareAt(
    Math.floor((nodes.x[node] ?? 0) * scale),
    Math.floor((nodes.y[node] ?? 0) * scale),
  );
  const bucket = bucketOf(square, cells);
  there[node] = 1;
  squares[node] = square;
  nexts[node] = cells.heads[bucket] ?? NONE;
  cells.heads[bucket] = node;
};

/**
 * Turns the screen to a zoom, to be done from near to far; on it are these nodes, which at the first
 * zoom are all there are, and later those that were left of the zoom before.
 */
export const turnScreen = (screen: MergeScreen, zoom: number, present: Int32Array): void => {
  screen.side = MERCATOR_PIXELS * 2 ** zoom;
  const cellSide = MERCATOR_PIXELS * 2 ** Math.min(zoom, SHARED_ZOOM);
  if (cellSide === screen.cellSide) {
    return;
  }
  screen.cellSide = cellSide;
  screen.small.heads.fill(NONE);
  screen.middle.heads.fill(NONE);
  screen.large.heads.fill(NONE);
  for (let at = 0; at < present.length; at += 1) {
    putNode(screen, present[at] ?? 0);
  }
};

/** Adds to what is covered what a symbol covers of one size. */
const coverIn = (screen: MergeScreen, cells: SizedCells, node: number): void => {
  const { nodes, there, covered, squares, nexts, side, reach } = screen;
  const { x, y, radius } = nodes;
  const ownX = x[node] ?? 0;
  const ownY = y[node] ?? 0;
  const far = (reach + cells.most) / side;
  const scale = screen.cellSide / cells.side;
  const right = Math.floor((ownX + far) * scale);
  const bottom = Math.floor((ownY + far) * scale);
  const top = Math.floor((ownY - far) * scale);
  let count = screen.count;
  for (let column = Math.floor((ownX - far) * scale); column <= right; column += 1) {
    for (let row = top; row <= bottom; row += 1) {
      const square = squareAt(column, row);
      let other = cells.heads[bucketOf(square, cells)] ?? NONE;
      while (other !== NONE) {
        // Other squares share the bucket.
        if (squares[other] === square && there[other] === 1 && other !== node) {
          const across = (x[other] ?? 0) - ownX;
          const down = (y[other] ?? 0) - ownY;
          const together = (reach + (radius[other] ?? 0)) / side;
          if (across * across + down * down < together * together) {
            covered[count] = other;
            count += 1;
          }
        }
        other = nexts[other] ?? NONE;
      }
    }
  }
  screen.count = count;
};

/**
 * Finds the nodes that a symbol with a radius in pixels would cover, at the place of one and without it,
 * each once; gives how many.
 */
export const findCovered = (screen: MergeScreen, node: number, reach: number): number => {
  screen.reach = reach;
  screen.count = 0;
  coverIn(screen, screen.small, node);
  coverIn(screen, screen.middle, node);
  coverIn(screen, screen.large, node);
  return screen.count;
};

/**
 * The nearest whole zoom at which a small symbol covers another small one of those that were put so far,
 * or one nearer than that; below a zoom where it covers none there. Whoever was taken away counts, too.
 */
export const touchesTo = (screen: MergeScreen, node: number, zoom: number): number => {
  const { nodes, small, squares, nexts, cellSide } = screen;
  const { x, y, radius } = nodes;
  const ownX = x[node] ?? 0;
  const ownY = y[node] ?? 0;
  const reach = radius[node] ?? 0;
  const far = (reach + SMALL) / (MERCATOR_PIXELS * 2 ** zoom);
  const scale = cellSide / small.side;
  const right = Math.floor((ownX + far) * scale);
  const bottom = Math.floor((ownY + far) * scale);
  const top = Math.floor((ownY - far) * scale);
  let most = 0;
  for (let column = Math.floor((ownX - far) * scale); column <= right; column += 1) {
    for (let row = top; row <= bottom; row += 1) {
      const square = squareAt(column, row);
      let other = small.heads[bucketOf(square, small)] ?? NONE;
      while (other !== NONE) {
        if (squares[other] === square && other !== node) {
          const across = (x[other] ?? 0) - ownX;
          const down = (y[other] ?? 0) - ownY;
          const together = reach + (radius[other] ?? 0);
          most = Math.max(most, (together * together) / (across * across + down * down));
        }
        other = nexts[other] ?? NONE;
      }
    }
  }
  // Half the logarithm of the squares; a little more, for rounding must never hide a touch.
  return Math.min(NEAREST, Math.floor(Math.log2(most) / 2 - WORLD_ZOOM + ROUNDING));
};
