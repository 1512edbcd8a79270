import { type MergeNodes, type MergeSymbol, mergeNodes } from './merge-nodes';
import { type MergeScreen, mergeScreen } from './merge-screen';
import type { MercatorPoint } from './web-mercator';

/** Symbols that would cover each other, drawn as one at the zooms from `from` to before `to`. */
export type MergedGroup = {
  readonly keys: readonly string[];
  readonly at: MercatorPoint;
  readonly from: number;
  readonly to: number;
};

/** What is merged where. */
export type MergedSymbols = {
  readonly groups: readonly MergedGroup[];
  /** From which zoom a symbol stands alone; one that is in no group is not in it. */
  readonly alone: ReadonlyMap<string, number>;
};

/** From this zoom on nothing is merged, not even what stands at one point. */
export const UNMERGED_ZOOM = 15;

type Options = {
  /** Radius in pixels of a group by what it sums; it never falls with more. */
  readonly groupRadius: (weight: number) => number;
};

/** Heaviest first; of the same weight the older node, and of symbols the first by key. */
const byWeight =
  ({ weight }: MergeNodes) =>
  (a: number, b: number): number =>
    (weight[b] ?? 0) - (weight[a] ?? 0) || a - b;

/**
 * Joins one with all that it covers, and with what the larger symbol would cover; answers the new
 * node, null where nothing was covered.
 */
const joinAt = (
  nodes: MergeNodes,
  screen: MergeScreen,
  { node, zoom, groupRadius }: Options & { readonly node: number; readonly zoom: number },
): { readonly parts: readonly number[]; readonly made: number } | null => {
  const covered = screen.coveredBy(node, nodes.radius[node] ?? 0);
  if (covered.length === 0) {
    return null;
  }
  const reach = screen.coveredBy(node, groupRadius(nodes.weight[node] ?? 0));
  const parts = [...new Set([node, ...covered, ...reach])];
  parts.forEach(screen.take);
  const made = nodes.join(parts, { to: zoom + 1, radiusOf: groupRadius });
  screen.put(made);
  return { parts, made };
};

type Merging = Options & {
  readonly zoom: number;
  /** No symbol and no group is larger. */
  readonly largest: number;
  readonly absorb: (node: number) => void;
};

/** Two lists that are in order as one that is. */
const inOrder = (
  a: readonly number[],
  b: readonly number[],
  compare: (one: number, other: number) => number,
): readonly number[] => {
  const merged: number[] = [];
  let next = 0;
  for (const node of a) {
    for (let other = b[next]; other !== undefined && compare(other, node) < 0; other = b[next]) {
      merged.push(other);
      next += 1;
    }
    merged.push(node);
  }
  return [...merged, ...b.slice(next)];
};

/** What is left at one zoom: the heaviest join first, then again whoever became larger by joining. */
const mergeAt = (
  nodes: MergeNodes,
  before: readonly number[],
  { zoom, largest, groupRadius, absorb }: Merging,
): readonly number[] => {
  const screen = mergeScreen(nodes, zoom, largest);
  before.forEach(screen.put);
  const made: number[] = [];
  const joinFrom = (node: number): void => {
    const joined = screen.isThere(node) ? joinAt(nodes, screen, { node, zoom, groupRadius }) : null;
    if (joined !== null) {
      joined.parts.forEach(absorb);
      made.push(joined.made);
    }
  };
  before.forEach(joinFrom);
  // The list grows while it is read: who became larger may cover others again.
  for (const node of made) {
    joinFrom(node);
  }
  const compare = byWeight(nodes);
  return inOrder(
    before.filter(screen.isThere),
    made.filter(screen.isThere).toSorted(compare),
    compare,
  );
};

/**
 * Merges symbols that would cover each other, for every whole zoom, from near to far: what is merged
 * at one zoom stays so at all farther ones. Each symbol is at each zoom either alone or in exactly one
 * group, so the parts of what is drawn always add up to the whole. Where nothing is covered nothing is
 * merged. Does not depend on the order given.
 */
export const mergeSymbols = (
  symbols: readonly MergeSymbol[],
  { groupRadius }: Options,
): MergedSymbols => {
  const nodes = mergeNodes(symbols);
  const groups: MergedGroup[] = [];
  const alone = new Map<string, number>();
  const close = (node: number, from: number): void => {
    if (node < nodes.symbols) {
      if (from > 0) {
        alone.set(nodes.keysIn(node)[0] ?? '', from);
      }
      return;
    }
    const to = nodes.to[node] ?? 0;
    if (from < to) {
      const at = { x: nodes.x[node] ?? 0, y: nodes.y[node] ?? 0 };
      groups.push({ keys: nodes.keysIn(node), at, from, to });
    }
  };
  const largest = symbols.reduce(
    (most, { radius }) => Math.max(most, radius),
    groupRadius(Number.POSITIVE_INFINITY),
  );
  let present: readonly number[] = Array.from(
    { length: nodes.symbols },
    (_, node) => node,
  ).toSorted(byWeight(nodes));
  for (let zoom = UNMERGED_ZOOM - 1; zoom >= 0; zoom -= 1) {
    present = mergeAt(nodes, present, {
      zoom,
      largest,
      groupRadius,
      absorb: (node) => close(node, zoom + 1),
    });
  }
  for (const node of present) {
    close(node, 0);
  }
  return { groups, alone };
};
