import { type MergeNodes, type MergeSymbol, mergeNodes } from './merge-nodes';
import { type MergeScreen, mergeScreen, SMALL } from './merge-screen';
import type { MercatorPoint } from './web-mercator';

/**
 * Symbols that would cover each other, drawn as one at the zooms from `from` to before `to`: those
 * whose keys stand from `first` to before `end` in the order of all.
 */
export type MergedGroup = {
  readonly first: number;
  readonly end: number;
  readonly at: MercatorPoint;
  readonly from: number;
  readonly to: number;
};

/** What is merged where. */
export type MergedSymbols = {
  /** The keys of all symbols. A group is in one after the other: their lists would be a million long. */
  readonly order: readonly string[];
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
  readonly screen: MergeScreen;
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

/** Which nodes may cover another, as a flag for each. */
type Awake = Uint8Array;

type Within = { readonly screen: MergeScreen; readonly awake: Awake };

/** Marks a node that covers others, and those others. */
const wakeAround = (node: number, { radius }: MergeNodes, within: Within): void => {
  for (const other of within.screen.coveredBy(node, radius[node] ?? 0)) {
    within.awake[node] = 1;
    within.awake[other] = 1;
  }
};

/**
 * The nodes that cover another. Of a hundred thousand symbols most stand apart at the near zooms, and
 * to look for one that is covered is several times cheaper than to ask for all. A small symbol looks
 * among small ones only, for the large ones look themselves.
 */
const awakeAt = (nodes: MergeNodes, screen: MergeScreen, present: readonly number[]): Awake => {
  const awake: Awake = new Uint8Array(nodes.capacity);
  for (const node of present) {
    if ((nodes.radius[node] ?? 0) > SMALL) {
      wakeAround(node, nodes, { screen, awake });
    } else if (awake[node] === 0 && screen.coversSmall(node)) {
      awake[node] = 1;
    }
  }
  return awake;
};

/** What is left at one zoom: the heaviest join first, then again whoever became larger by joining. */
const mergeAt = (
  nodes: MergeNodes,
  before: readonly number[],
  { zoom, screen, groupRadius, absorb }: Merging,
): readonly number[] => {
  screen.turnTo(zoom);
  before.forEach(screen.put);
  const awake = awakeAt(nodes, screen, before);
  const made: number[] = [];
  const joinFrom = (node: number): void => {
    const joined =
      awake[node] === 1 && screen.isThere(node)
        ? joinAt(nodes, screen, { node, zoom, groupRadius })
        : null;
    if (joined !== null) {
      joined.parts.forEach(absorb);
      made.push(joined.made);
      awake[joined.made] = 1;
      wakeAround(joined.made, nodes, { screen, awake });
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

/** The groups that are drawn at some zoom, and the symbols that are in one at some. */
const drawnOf = (nodes: MergeNodes, roots: readonly number[], from: Uint8Array): MergedSymbols => {
  const { keys, first, end } = nodes.ordered(roots);
  const groups: MergedGroup[] = [];
  for (let node = nodes.symbols; node < nodes.count(); node += 1) {
    const [appears = 0, ends = 0] = [from[node], nodes.to[node]];
    if (appears < ends) {
      groups.push({
        first: first[node] ?? 0,
        end: end[node] ?? 0,
        at: { x: nodes.x[node] ?? 0, y: nodes.y[node] ?? 0 },
        from: appears,
        to: ends,
      });
    }
  }
  const alone = new Map<string, number>();
  for (let symbol = 0; symbol < nodes.symbols; symbol += 1) {
    const appears = from[symbol] ?? 0;
    if (appears > 0) {
      alone.set(keys[first[symbol] ?? 0] ?? '', appears);
    }
  }
  return { order: keys, groups, alone };
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
  // From which zoom a node is there, until another takes it in.
  const from = new Uint8Array(nodes.capacity);
  const largest = symbols.reduce(
    (most, { radius }) => Math.max(most, radius),
    groupRadius(Number.POSITIVE_INFINITY),
  );
  const screen = mergeScreen(nodes, largest);
  let present: readonly number[] = Array.from(
    { length: nodes.symbols },
    (_, node) => node,
  ).toSorted(byWeight(nodes));
  for (let zoom = UNMERGED_ZOOM - 1; zoom >= 0; zoom -= 1) {
    present = mergeAt(nodes, present, {
      zoom,
      screen,
      groupRadius,
      absorb: (node) => {
        from[node] = zoom + 1;
      },
    });
  }
  return drawnOf(nodes, present, from);
};
