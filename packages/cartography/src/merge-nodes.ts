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

/** Symbols, and the groups that are made of them: first the symbols, then the groups as they come. */
export type MergeNodes = MergeColumns & {
  /** How many are symbols. */
  readonly symbols: number;
  /** How many nodes there are by now. */
  readonly count: () => number;
  /** How many nodes there may ever be: every join leaves at least one node less. */
  readonly capacity: number;
  /** How many symbols are in a node; of a symbol 1. */
  readonly members: Int32Array;
  /** The zoom before which a group is there; of a symbol 0. */
  readonly to: Uint8Array;
  /** Makes one node of the first `count` of a list, at the middle of their symbols; gives its number. */
  readonly join: (
    parts: { readonly list: Int32Array; readonly count: number },
    group: { readonly to: number; readonly radiusOf: (weight: number) => number },
  ) => number;
  /** Puts the symbols in an order in which those of each node stand together, below these nodes. */
  readonly ordered: (roots: Int32Array) => NodeOrder;
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
export const mergeNodes = (symbols: MergeColumns): MergeNodes => {
  const given = symbols.x.length;
  const capacity = 2 * given;
  const x = withRoom(symbols.x, capacity);
  const y = withRoom(symbols.y, capacity);
  const radius = withRoom(symbols.radius, capacity);
  const weight = withRoom(symbols.weight, capacity);
  const members = new Int32Array(capacity).fill(1, 0, given);
  const to = new Uint8Array(capacity);
  // Which nodes are in which, as lists in two columns: the last part, and the one before each.
  const lasts = new Int32Array(capacity).fill(NONE);
  const befores = new Int32Array(capacity).fill(NONE);
  let count = given;
  return {
    symbols: given,
    count: () => count,
    capacity,
    x,
    y,
    radius,
    weight,
    members,
    to,
    join: ({ list, count: length }, group) => {
      const node = count;
      count += 1;
      let [all, people, across, down] = [0, 0, 0, 0];
      for (let at = 0; at < length; at += 1) {
        const part = list[at] ?? 0;
        const own = members[part] ?? 0;
        all += own;
        people += weight[part] ?? 0;
        across += (x[part] ?? 0) * own;
        down += (y[part] ?? 0) * own;
        befores[part] = lasts[node] ?? NONE;
        lasts[node] = part;
      }
      x[node] = across / all;
      y[node] = down / all;
      members[node] = all;
      weight[node] = people;
      radius[node] = group.radiusOf(people);
      to[node] = group.to;
      return node;
    },
    ordered: (roots) => {
      const order = new Int32Array(given);
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
        if (node < given) {
          order[written] = node;
          written += 1;
        }
        for (let part = lasts[node] ?? NONE; part !== NONE; part = befores[part] ?? NONE) {
          open[waiting] = part;
          waiting += 1;
        }
      }
      return { order, first, end };
    },
  };
};
