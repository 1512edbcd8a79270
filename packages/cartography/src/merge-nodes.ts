import { numberColumn } from './number-column';
import type { MercatorPoint } from './web-mercator';

/**
 * Symbols that may be merged, in columns, because a hundred thousand objects are several times slower
 * to merge. Each symbol is a number: its place in all columns. Those of the same weight are merged in
 * the order of their places, so whoever wants the same groups again gives the same order.
 */
export type MergeColumns = {
  /** Where they lie in the square world of Web Mercator, 0 to 1. */
  readonly x: Float64Array<ArrayBuffer>;
  readonly y: Float64Array<ArrayBuffer>;
  /** In CSS pixels. */
  readonly radius: Float64Array<ArrayBuffer>;
  /** What a group sums, such as people; nothing known counts as 0 here. */
  readonly weight: Float64Array<ArrayBuffer>;
};

/** A symbol that may be merged with others. */
export type MergeSymbol = {
  readonly at: MercatorPoint;
  readonly radius: number;
  readonly weight: number;
};

/** Some symbols as columns. */
export const mergeColumns = (symbols: readonly MergeSymbol[]): MergeColumns => ({
  x: numberColumn(symbols, ({ at }) => at.x),
  y: numberColumn(symbols, ({ at }) => at.y),
  radius: numberColumn(symbols, ({ radius }) => radius),
  weight: numberColumn(symbols, ({ weight }) => weight),
});

/**
 * Symbols, and the groups that are made of them: first the symbols, then the groups as they come.
 *
 * Plain columns and functions over them, as all that merges: functions that are made anew for each
 * question are compiled anew, too, and the first filter would take more than twice as long as the next.
 */
export type MergeNodes = MergeColumns & {
  /** How many are symbols. */
  readonly symbols: number;
  /** How many nodes there are by now. */
  count: number;
  /** How many nodes there may ever be: every join leaves at least one node less. */
  readonly capacity: number;
  /** How many symbols are in a node; of a symbol 1. */
  readonly members: Int32Array;
  /** The zoom before which a group is there; of a symbol 0. */
  readonly to: Uint8Array;
  /** Which nodes are in which, as lists in two columns: the last part, and the one before each. */
  readonly lasts: Int32Array;
  readonly befores: Int32Array;
};

/** Symbols, with where those of each node begin and end in them. */
export type NodeOrder = {
  readonly order: Int32Array<ArrayBuffer>;
  readonly first: Int32Array;
  readonly end: Int32Array;
};

const NONE = -1;

/** A column with room for groups after its symbols. */
const withRoom = (column: Float64Array, capacity: number): Float64Array<ArrayBuffer> => {
  const roomy = new Float64Array(capacity);
  roomy.set(column);
  return roomy;
};

/** Opens the nodes of some symbols, none of them joined. */
export const mergeNodes = ({ x, y, radius, weight }: MergeColumns): MergeNodes => {
  const symbols = x.length;
  const capacity = 2 * symbols;
  return {
    symbols,
    count: symbols,
    capacity,
    x: withRoom(x, capacity),
    y: withRoom(y, capacity),
    radius: withRoom(radius, capacity),
    weight: withRoom(weight, capacity),
    members: new Int32Array(capacity).fill(1, 0, symbols),
    to: new Uint8Array(capacity),
    lasts: new Int32Array(capacity).fill(NONE),
    befores: new Int32Array(capacity).fill(NONE),
  };
};

/** The first so many of a list of nodes. */
export type NodeParts = { readonly list: Int32Array; count: number };

/** Makes one node of some, at the middle of their symbols; gives its number. */
export const joinNodes = (
  nodes: MergeNodes,
  { list, count }: NodeParts,
  { to, radiusOf }: { readonly to: number; readonly radiusOf: (weight: number) => number },
): number => {
  const { x, y, weight, members, lasts, befores } = nodes;
  const node = nodes.count;
  nodes.count += 1;
  let [all, people, across, down] = [0, 0, 0, 0];
  let before = NONE;
  for (let at = 0; at < count; at += 1) {
    const part = list[at] ?? 0;
    const own = members[part] ?? 0;
    all += own;
    people += weight[part] ?? 0;
    across += (x[part] ?? 0) * own;
    down += (y[part] ?? 0) * own;
    befores[part] = before;
    before = part;
  }
  lasts[node] = before;
  x[node] = across / all;
  y[node] = down / all;
  members[node] = all;
  weight[node] = people;
  nodes.radius[node] = radiusOf(people);
  nodes.to[node] = to;
  return node;
};

/** Puts the symbols in an order in which those of each node stand together, below these nodes. */
export const nodeOrder = (
  { symbols, capacity, members, lasts, befores }: MergeNodes,
  roots: Int32Array,
): NodeOrder => {
  const order = new Int32Array(symbols);
  const first = new Int32Array(capacity);
  const end = new Int32Array(capacity);
  const open = new Int32Array(capacity);
  open.set(roots);
  let [written, waiting] = [0, roots.length];
  while (waiting > 0) {
    waiting -= 1;
    const node = open[waiting] ?? 0;
    // Whatever is in a node follows at once, for its parts are the last that were put down.
    first[node] = written;
    end[node] = written + (members[node] ?? 0);
    if (node < symbols) {
      order[written] = node;
      written += 1;
    }
    for (let part = lasts[node] ?? NONE; part !== NONE; part = befores[part] ?? NONE) {
      open[waiting] = part;
      waiting += 1;
    }
  }
  return { order, first, end };
};
