import {
  joinNodes,
  type MergeColumns,
  type MergeNodes,
  mergeNodes,
  type NodeParts,
  nodeOrder,
} from './merge-nodes';
import { findCovered, type MergeScreen, mergeScreen, putNode, turnScreen } from './merge-screen';
import { type MergeWake, mergeWake, wakeAround, wakeAt } from './merge-wake';
import { orderByWeight } from './order-by-weight';
import type { MercatorPoint } from './web-mercator';

/**
 * Symbols that would cover each other, drawn as one at the zooms from `from` to before `to`: those
 * that stand from `first` to before `end` in the order of all.
 */
export type MergedGroup = {
  readonly first: number;
  readonly end: number;
  readonly at: MercatorPoint;
  readonly from: number;
  readonly to: number;
};

/** What is merged where, in columns, so that it can be handed on by a worker. */
export type MergedSymbols = {
  /** The symbols. A group is in one after the other: their lists would be a million long. */
  readonly order: Int32Array<ArrayBuffer>;
  /** From which zoom a symbol stands alone; 0 of one that is in no group. */
  readonly alone: Uint8Array<ArrayBuffer>;
  /** Each group that is drawn at some zoom, as `MergedGroup` has it. */
  readonly first: Int32Array<ArrayBuffer>;
  readonly end: Int32Array<ArrayBuffer>;
  readonly x: Float64Array<ArrayBuffer>;
  readonly y: Float64Array<ArrayBuffer>;
  readonly from: Uint8Array<ArrayBuffer>;
  readonly to: Uint8Array<ArrayBuffer>;
};

/** From this zoom on nothing is merged, not even what stands at one point. */
export const UNMERGED_ZOOM = 15;

type Options = {
  /** Radius in pixels of a group by what it sums; it never falls with more. */
  readonly groupRadius: (weight: number) => number;
};

type Merging = Options & {
  readonly nodes: MergeNodes;
  readonly screen: MergeScreen;
  readonly waking: MergeWake;
  /** From which zoom a node is there, until another takes it in. */
  readonly from: Uint8Array;
  /** What is being joined, with room for as many as there are nodes. */
  readonly parts: NodeParts;
  /** What was made at this zoom, be it taken in again by now. */
  readonly made: number[];
};

const NOTHING = -1;

/** Heaviest first; of the same weight the older node. */
const byWeight =
  ({ weight }: MergeNodes) =>
  (a: number, b: number): number =>
    (weight[b] ?? 0) - (weight[a] ?? 0) || a - b;

/** Takes what a symbol of a radius covers from the screen, and adds it to the parts. */
const takeCovered = (node: number, radius: number, { screen, parts }: Merging): void => {
  const { covered, there } = screen;
  const count = findCovered(screen, node, radius);
  for (let at = 0; at < count; at += 1) {
    const other = covered[at] ?? 0;
    parts.list[parts.count + at] = other;
    there[other] = 0;
  }
  parts.count += count;
};

/**
 * Joins one with all that it covers, and with what the larger symbol would cover; answers the new
 * node, or nothing where nothing was covered.
 */
const joinAt = (node: number, zoom: number, merging: Merging): number => {
  const { nodes, screen, parts, from, groupRadius } = merging;
  parts.list[0] = node;
  parts.count = 1;
  takeCovered(node, nodes.radius[node] ?? 0, merging);
  if (parts.count === 1) {
    return NOTHING;
  }
  takeCovered(node, groupRadius(nodes.weight[node] ?? 0), merging);
  screen.there[node] = 0;
  for (let at = 0; at < parts.count; at += 1) {
    from[parts.list[at] ?? 0] = zoom + 1;
  }
  const made = joinNodes(nodes, parts, { to: zoom + 1, radiusOf: groupRadius });
  putNode(screen, made);
  return made;
};

/** Joins from one node that may cover others; who became larger by it is added to what was made. */
const joinFrom = (node: number, zoom: number, merging: Merging): void => {
  const { screen, waking, made } = merging;
  if (waking.awake[node] !== 1 || screen.there[node] !== 1) {
    return;
  }
  const joined = joinAt(node, zoom, merging);
  if (joined !== NOTHING) {
    made.push(joined);
    waking.awake[joined] = 1;
    wakeAround(waking, joined);
  }
};

/** Those of two lists in order that are on the screen, as one list in order. */
const thereInOrder = (
  before: Int32Array,
  made: readonly number[],
  { nodes: { weight }, screen: { there } }: Merging,
): Int32Array => {
  const merged = new Int32Array(before.length + made.length);
  let [count, next] = [0, 0];
  for (let at = 0; at < before.length; at += 1) {
    const node = before[at] ?? 0;
    if (there[node] === 1) {
      const own = weight[node] ?? 0;
      // Of the same weight the older one comes first, and what was made is newer.
      for (let other = made[next]; other !== undefined && (weight[other] ?? 0) > own; ) {
        merged[count] = other;
        count += 1;
        next += 1;
        other = made[next];
      }
      merged[count] = node;
      count += 1;
    }
  }
  merged.set(made.slice(next), count);
  return merged.slice(0, count + made.length - next);
};

/** What is left at one zoom: the heaviest join first, then again whoever became larger by joining. */
const mergeAt = (zoom: number, before: Int32Array, merging: Merging): Int32Array => {
  const { nodes, screen, waking, made } = merging;
  turnScreen(screen, zoom, before);
  wakeAt(waking, zoom, before);
  made.length = 0;
  for (let at = 0; at < before.length; at += 1) {
    joinFrom(before[at] ?? 0, zoom, merging);
  }
  // The list grows while it is read: who became larger may cover others again.
  for (const node of made) {
    joinFrom(node, zoom, merging);
  }
  const left = made.filter((node) => screen.there[node] === 1).toSorted(byWeight(nodes));
  return thereInOrder(before, left, merging);
};

/** What is drawn of the nodes: groups that one zoom made and the same took in are not. */
const drawnOf = (nodes: MergeNodes, roots: Int32Array, from: Uint8Array): MergedSymbols => {
  const { order, first, end } = nodeOrder(nodes, roots);
  const groups = new Int32Array(nodes.count - nodes.symbols)
    .map((_, index) => nodes.symbols + index)
    .filter((node) => (from[node] ?? 0) < (nodes.to[node] ?? 0));
  const bytes = (column: Uint8Array) =>
    new Uint8Array(groups.length).map((_, index) => column[groups[index] ?? 0] ?? 0);
  const numbers = (column: Float64Array) =>
    new Float64Array(groups.length).map((_, index) => column[groups[index] ?? 0] ?? 0);
  return {
    order,
    alone: from.slice(0, nodes.symbols),
    first: groups.map((node) => first[node] ?? 0),
    end: groups.map((node) => end[node] ?? 0),
    x: numbers(nodes.x),
    y: numbers(nodes.y),
    from: bytes(from),
    to: bytes(nodes.to),
  };
};

/** Opens what merges some symbols, all of them on the screen at the nearest zoom at which any are. */
const opened = (symbols: MergeColumns, present: Int32Array, { groupRadius }: Options): Merging => {
  const nodes = mergeNodes(symbols);
  const largest = symbols.radius.reduce(
    (most, radius) => Math.max(most, radius),
    groupRadius(Number.POSITIVE_INFINITY),
  );
  const screen = mergeScreen(nodes, { leastGroup: groupRadius(0), largest });
  turnScreen(screen, UNMERGED_ZOOM - 1, present);
  return {
    groupRadius,
    nodes,
    from: new Uint8Array(nodes.capacity),
    screen,
    waking: mergeWake(screen),
    parts: { list: new Int32Array(nodes.capacity), count: 0 },
    made: [],
  };
};

/**
 * Merges symbols that would cover each other, for every whole zoom, from near to far: what is merged
 * at one zoom stays so at all farther ones. Each symbol is at each zoom either alone or in exactly one
 * group, so the parts of what is drawn always add up to the whole. Where nothing is covered nothing is
 * merged.
 */
export const mergeSymbols = (symbols: MergeColumns, options: Options): MergedSymbols => {
  let present: Int32Array = orderByWeight(symbols.weight);
  const merging = opened(symbols, present, options);
  for (let zoom = UNMERGED_ZOOM - 1; zoom >= 0; zoom -= 1) {
    present = mergeAt(zoom, present, merging);
  }
  return drawnOf(merging.nodes, present, merging.from);
};

/** The groups that are drawn at some zoom up to one. */
export const groupsUpTo = (
  { first, end, x, y, from, to }: MergedSymbols,
  zoom: number,
): readonly MergedGroup[] => {
  const groups: MergedGroup[] = [];
  for (let index = 0; index < from.length; index += 1) {
    const appears = from[index] ?? 0;
    if (appears <= zoom) {
      groups.push({
        first: first[index] ?? 0,
        end: end[index] ?? 0,
        at: { x: x[index] ?? 0, y: y[index] ?? 0 },
        from: appears,
        to: to[index] ?? 0,
      });
    }
  }
  return groups;
};
