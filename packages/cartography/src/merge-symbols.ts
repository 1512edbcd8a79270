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
  readonly members: readonly MergeSymbol[];
  readonly at: MercatorPoint;
  readonly radius: number;
  readonly weight: number;
  /** The zoom below which it exists. */
  readonly to: number;
};

type Options = {
  /** Radius in pixels of a group by what it sums. */
  readonly groupRadius: (weight: number) => number;
};

const onScreen = ({ at }: Node, zoom: number): ScreenPixel => {
  const side = MERCATOR_PIXELS * 2 ** zoom;
  return { x: at.x * side, y: at.y * side };
};

/** A group stands at the middle of its members, each counted once. */
const joined = (nodes: readonly Node[], zoom: number, { groupRadius }: Options): Node => {
  const members = nodes.flatMap((node) => node.members);
  const weight = nodes.reduce((sum, node) => sum + node.weight, 0);
  const mean = (axis: 'x' | 'y'): number =>
    nodes.reduce((sum, node) => sum + node.at[axis] * node.members.length, 0) / members.length;
  return {
    members,
    weight,
    at: { x: mean('x'), y: mean('y') },
    radius: groupRadius(weight),
    to: zoom + 1,
  };
};

type Screen = {
  readonly nodes: readonly Node[];
  readonly points: readonly ScreenPixel[];
  readonly cells: PointCells;
};

const screenOf = (nodes: readonly Node[], zoom: number, largest: number): Screen => {
  const points = nodes.map((node) => onScreen(node, zoom));
  return { nodes, points, cells: pointCells(points, 2 * largest) };
};

/** The free nodes that one with a radius would cover, at the place of another. */
const coveredBy = (
  { nodes, points, cells }: Screen,
  { index, radius }: { readonly index: number; readonly radius: number },
  taken: ReadonlySet<number>,
): readonly number[] => {
  const here = points[index];
  return here === undefined
    ? []
    : cells.near(here).filter((other) => {
        const [there, node] = [points[other], nodes[other]];
        return (
          other !== index &&
          !taken.has(other) &&
          there !== undefined &&
          node !== undefined &&
          Math.hypot(there.x - here.x, there.y - here.y) < radius + node.radius
        );
      });
};

type Pass = { readonly nodes: readonly Node[]; readonly absorbed: readonly Node[] };

/** One look over the screen: whoever is covered joins, the heaviest first. */
const passOver = (screen: Screen, zoom: number, options: Options): Pass => {
  const taken = new Set<number>();
  const absorbed: Node[] = [];
  const nodes = screen.nodes.map((node, index): Node | null => {
    if (taken.has(index)) {
      return null;
    }
    taken.add(index);
    const covered = coveredBy(screen, { index, radius: node.radius }, taken);
    if (covered.length === 0) {
      return node;
    }
    const radius = options.groupRadius(node.weight);
    const reach = new Set([...covered, ...coveredBy(screen, { index, radius }, taken)]);
    for (const other of reach) {
      taken.add(other);
    }
    const parts = [node, ...[...reach].flatMap((other) => screen.nodes[other] ?? [])];
    absorbed.push(...parts);
    return joined(parts, zoom, options);
  });
  return { nodes: nodes.filter((node) => node !== null), absorbed };
};

const byWeight = (a: Node, b: Node): number => {
  const [first, second] = [a.members[0]?.key ?? '', b.members[0]?.key ?? ''];
  return b.weight - a.weight || (first < second ? -1 : 1);
};

/** All passes at one zoom: merging makes symbols larger, which may cover others in turn. */
const mergeAt = (before: readonly Node[], zoom: number, options: Options): Pass => {
  let nodes = before;
  const absorbed: Node[] = [];
  for (;;) {
    const sorted = nodes.toSorted(byWeight);
    const largest = Math.max(
      1,
      ...sorted.slice(0, 1).map(({ weight }) => options.groupRadius(weight)),
      sorted.reduce((most, { radius }) => Math.max(most, radius), 0),
    );
    const pass = passOver(screenOf(sorted, zoom, largest), zoom, options);
    if (pass.absorbed.length === 0) {
      return { nodes: sorted, absorbed };
    }
    absorbed.push(...pass.absorbed);
    nodes = pass.nodes;
  }
};

/**
 * Merges symbols that would cover each other, for every whole zoom, from near to far: what is merged
 * at one zoom stays so at all farther ones. Each symbol is at each zoom either alone or in exactly one
 * group, so the parts of what is drawn always add up to the whole. Where nothing is covered nothing is
 * merged. Does not depend on the order given.
 */
export const mergeSymbols = (symbols: readonly MergeSymbol[], options: Options): MergedSymbols => {
  const groups: MergedGroup[] = [];
  const alone = new Map<string, number>();
  const close = (node: Node, from: number): void => {
    const [only, ...others] = node.members;
    if (only !== undefined && others.length === 0 && from > 0) {
      alone.set(only.key, from);
    } else if (others.length > 0 && from < node.to) {
      groups.push({ keys: node.members.map(({ key }) => key), at: node.at, from, to: node.to });
    }
  };
  let nodes: readonly Node[] = symbols.map((symbol) => ({
    members: [symbol],
    at: symbol.at,
    radius: symbol.radius,
    weight: symbol.weight,
    to: Number.POSITIVE_INFINITY,
  }));
  for (let zoom = UNMERGED_ZOOM - 1; zoom >= 0; zoom -= 1) {
    const merged = mergeAt(nodes, zoom, options);
    for (const node of merged.absorbed) {
      close(node, zoom + 1);
    }
    nodes = merged.nodes;
  }
  for (const node of nodes) {
    close(node, 0);
  }
  return { groups, alone };
};
