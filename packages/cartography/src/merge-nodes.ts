import type { MercatorPoint } from './web-mercator';

/** A symbol that may be merged with others. */
export type MergeSymbol = {
  readonly key: string;
  readonly at: MercatorPoint;
  /** In CSS pixels. */
  readonly radius: number;
  /** What a group sums, such as people; nothing known counts as 0 here. */
  readonly weight: number;
};

/**
 * Symbols, and the groups that are made of them, each a number: first the symbols in the order of
 * their keys, so that nothing depends on the order given, then the groups as they come. Columns of
 * numbers, because a hundred thousand objects are several times slower to merge.
 */
export type MergeNodes = {
  /** How many are symbols. */
  readonly symbols: number;
  /** How many nodes there are by now. */
  readonly count: () => number;
  /** How many nodes there may ever be: every join leaves at least one node less. */
  readonly capacity: number;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly radius: Float64Array;
  readonly weight: Float64Array;
  /** How many symbols are in a node; of a symbol 1. */
  readonly members: Int32Array;
  /** The zoom before which a group is there; of a symbol 0. */
  readonly to: Uint8Array;
  /** Makes one node of several, at the middle of their symbols, and gives its number. */
  readonly join: (
    parts: readonly number[],
    group: { readonly to: number; readonly radiusOf: (weight: number) => number },
  ) => number;
  /** Puts the symbols in an order in which those of each node stand together, below these nodes. */
  readonly ordered: (roots: readonly number[]) => NodeOrder;
};

/** Keys of symbols, with where those of each node begin and end in them. */
export type NodeOrder = {
  readonly keys: readonly string[];
  readonly first: Int32Array;
  readonly end: Int32Array;
};

const byKey = (a: MergeSymbol, b: MergeSymbol): number => (a.key < b.key ? -1 : 1);

const NONE = -1;

/** Which nodes are in which, as lists in two columns: the last part, and the one before each. */
const partLists = (capacity: number) => {
  const lasts = new Int32Array(capacity).fill(NONE);
  const befores = new Int32Array(capacity).fill(NONE);
  return {
    put: (whole: number, parts: readonly number[]): void => {
      for (const part of parts) {
        befores[part] = lasts[whole] ?? NONE;
        lasts[whole] = part;
      }
    },
    /** The parts of a node, the last first. */
    of: (whole: number): readonly number[] => {
      const parts: number[] = [];
      for (let part = lasts[whole] ?? NONE; part !== NONE; part = befores[part] ?? NONE) {
        parts.push(part);
      }
      return parts;
    },
  };
};

/** Opens the nodes of some symbols, none of them joined. */
export const mergeNodes = (given: readonly MergeSymbol[]): MergeNodes => {
  const sorted = given.toSorted(byKey);
  const capacity = 2 * sorted.length;
  const column = (of: (symbol: MergeSymbol) => number): Float64Array => {
    const numbers = new Float64Array(capacity);
    sorted.forEach((symbol, index) => {
      numbers[index] = of(symbol);
    });
    return numbers;
  };
  const x = column(({ at }) => at.x);
  const y = column(({ at }) => at.y);
  const radius = column((symbol) => symbol.radius);
  const weight = column((symbol) => symbol.weight);
  const members = new Int32Array(capacity).fill(1, 0, sorted.length);
  const to = new Uint8Array(capacity);
  const lists = partLists(capacity);
  let count = sorted.length;
  const total = (parts: readonly number[], of: (part: number) => number): number =>
    parts.reduce((sum, part) => sum + of(part), 0);
  return {
    symbols: sorted.length,
    count: () => count,
    capacity,
    x,
    y,
    radius,
    weight,
    members,
    to,
    join: (parts, group) => {
      const node = count;
      const all = total(parts, (part) => members[part] ?? 0);
      const mean = (axis: Float64Array): number =>
        total(parts, (part) => (axis[part] ?? 0) * (members[part] ?? 0)) / all;
      count += 1;
      x[node] = mean(x);
      y[node] = mean(y);
      members[node] = all;
      weight[node] = total(parts, (part) => weight[part] ?? 0);
      radius[node] = group.radiusOf(weight[node] ?? 0);
      to[node] = group.to;
      lists.put(node, parts);
      return node;
    },
    ordered: (roots) => {
      const keys: string[] = [];
      const first = new Int32Array(capacity);
      const end = new Int32Array(capacity);
      const open = [...roots];
      for (let node = open.pop(); node !== undefined; node = open.pop()) {
        // Whatever is in a node follows at once, for its parts are the last that were put down.
        first[node] = keys.length;
        end[node] = keys.length + (members[node] ?? 0);
        if (node < sorted.length) {
          keys.push(sorted[node]?.key ?? '');
        } else {
          open.push(...lists.of(node));
        }
      }
      return { keys, first, end };
    },
  };
};
