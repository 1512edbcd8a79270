import { MERCATOR_PIXELS } from './mercator-pixels';
import { type PointCells, pointCells, type ScreenPixel } from './point-cells';
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

type Node = {
  /** The key of the first member, to order by. */
  readonly first: string;
  /** What was joined; of a symbol by itself none. */
  readonly parts: readonly Node[];
  readonly members: number;
  readonly at: MercatorPoint;
  readonly radius: number;
  readonly weight: number;
  /** The zoom below which it exists. */
  readonly to: number;
};

type Options = {
  /** Radius in pixels of a group by what it sums; it never falls with more. */
  readonly groupRadius: (weight: number) => number;
};

const onScreen = ({ at }: Node, zoom: number): ScreenPixel => {
  const side = MERCATOR_PIXELS * 2 ** zoom;
  return { x: at.x * side, y: at.y * side };
};

/** The keys of all members; written out once, for joining over and over would copy them each time. */
const keysOf = (node: Node): readonly string[] => {
  const keys: string[] = [];
  const open = [node];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    if (next.parts.length === 0) {
      keys.push(next.first);
    }
    for (const part of next.parts.toReversed()) {
      open.push(part);
    }
  }
  return keys;
};

/** A group stands at the middle of its members, each counted once. */
const joined = (parts: readonly Node[], zoom: number, { groupRadius }: Options): Node => {
  const members = parts.reduce((sum, node) => sum + node.members, 0);
  const weight = parts.reduce((sum, node) => sum + node.weight, 0);
  const mean = (axis: 'x' | 'y'): number =>
    parts.reduce((sum, node) => sum + node.at[axis] * node.members, 0) / members;
  return {
    first: parts[0]?.first ?? '',
    parts,
    members,
    weight,
    at: { x: mean('x'), y: mean('y') },
    radius: groupRadius(weight),
    to: zoom + 1,
  };
};

/** The nodes on the screen at one zoom; whoever joined another is null. */
type Screen = {
  readonly zoom: number;
  readonly nodes: (Node | null)[];
  readonly points: ScreenPixel[];
  /** The many small symbols apart from the few large ones: small ones need not look far for each other. */
  readonly small: PointCells;
  readonly large: PointCells;
  /** No symbol and no group is larger. */
  readonly largest: number;
};

/** Symbols up to this radius in pixels are small. */
const SMALL = 6;

const openScreen = (zoom: number, largest: number): Screen => ({
  zoom,
  nodes: [],
  points: [],
  small: pointCells(2 * SMALL),
  large: pointCells(2 * largest),
  largest,
});

const putOn = ({ zoom, nodes, points, small, large }: Screen, node: Node): number => {
  const index = nodes.length;
  const point = onScreen(node, zoom);
  nodes.push(node);
  points.push(point);
  (node.radius <= SMALL ? small : large).add(point, index);
  return index;
};

/** The others that a symbol with a radius would cover, at the place of one. */
const coveredBy = (
  { nodes, points, small, large, largest }: Screen,
  index: number,
  radius: number,
): readonly number[] => {
  const covered: number[] = [];
  const here = points[index];
  if (here === undefined) {
    return covered;
  }
  const look = (other: number): void => {
    const [there, node] = [points[other], nodes[other]];
    if (other === index || there == null || node == null) {
      return;
    }
    if (Math.hypot(there.x - here.x, there.y - here.y) < radius + node.radius) {
      covered.push(other);
    }
  };
  small.near(here, radius + SMALL, look);
  large.near(here, radius + largest, look);
  return covered;
};

/**
 * Joins one with all that it covers, and with what the larger symbol would cover; answers the index of
 * the new node, null where nothing was covered.
 */
const joinAt = (
  screen: Screen,
  index: number,
  { groupRadius, absorb }: Options & { readonly absorb: (node: Node) => void },
): number | null => {
  const node = screen.nodes[index];
  if (node == null) {
    return null;
  }
  const covered = coveredBy(screen, index, node.radius);
  if (covered.length === 0) {
    return null;
  }
  const reach = coveredBy(screen, index, groupRadius(node.weight));
  const parts = [...new Set([index, ...covered, ...reach])].flatMap((at) => {
    const part = screen.nodes[at];
    screen.nodes[at] = null;
    return part ?? [];
  });
  parts.forEach(absorb);
  return putOn(screen, joined(parts, screen.zoom, { groupRadius }));
};

const byWeight = (a: Node, b: Node): number => b.weight - a.weight || (a.first < b.first ? -1 : 1);

type Merging = Options & {
  readonly zoom: number;
  /** No symbol and no group is larger. */
  readonly largest: number;
  readonly absorb: (node: Node) => void;
};

/** What is left at one zoom: the heaviest join first, then again whoever became larger by joining. */
const mergeAt = (before: readonly Node[], merging: Merging): readonly Node[] => {
  const { zoom, largest } = merging;
  const screen = openScreen(zoom, largest);
  const waiting = before.toSorted(byWeight).map((node) => putOn(screen, node));
  for (const index of waiting) {
    const made = joinAt(screen, index, merging);
    if (made !== null) {
      waiting.push(made);
    }
  }
  return screen.nodes.filter((node) => node !== null);
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
  const groups: MergedGroup[] = [];
  const alone = new Map<string, number>();
  const close = (node: Node, from: number): void => {
    if (node.members === 1 && from > 0) {
      alone.set(node.first, from);
    } else if (node.members > 1 && from < node.to) {
      groups.push({ keys: keysOf(node), at: node.at, from, to: node.to });
    }
  };
  let nodes: readonly Node[] = symbols.map((symbol) => ({
    ...symbol,
    first: symbol.key,
    parts: [],
    members: 1,
    to: Number.POSITIVE_INFINITY,
  }));
  const largest = symbols.reduce(
    (most, { radius }) => Math.max(most, radius),
    groupRadius(Number.POSITIVE_INFINITY),
  );
  for (let zoom = UNMERGED_ZOOM - 1; zoom >= 0; zoom -= 1) {
    const absorb = (node: Node): void => close(node, zoom + 1);
    nodes = mergeAt(nodes, { zoom, largest, groupRadius, absorb });
  }
  for (const node of nodes) {
    close(node, 0);
  }
  return { groups, alone };
};
