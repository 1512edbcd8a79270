import { type Edges, IMPASSABLE } from './edges';

/**
 * Nets of roads with fewer junctions lead nowhere but round a compound or a car park, and a place
 * put on one of them would seem unreachable; the ground to the next road is walked instead.
 */
const LEAST_JUNCTIONS = 50;

const createUnion = (size: number) => {
  const parent = Uint32Array.from({ length: size }, (_, index) => index);
  const root = (start: number): number => {
    let node = start;
    while (parent[node] !== node) {
      const above = parent[parent[node] ?? 0] ?? 0;
      parent[node] = above;
      node = above;
    }
    return node;
  };
  return {
    root,
    join: (a: number, b: number): void => {
      parent[root(a)] = root(b);
    },
  };
};

/** Takes from each way of travelling the roads that hang together with too few others for it. */
const closeFor = ({ tail, head }: Edges, costs: readonly Uint32Array[], nodes: number): void => {
  const union = createUnion(nodes);
  const isUsed = (edge: number): boolean => costs.some((cost) => cost[edge] !== IMPASSABLE);
  for (let edge = 0; edge < tail.length; edge += 1) {
    if (isUsed(edge)) {
      union.join(tail[edge] ?? 0, head[edge] ?? 0);
    }
  }
  const isCounted = new Uint8Array(nodes);
  const sizes = new Uint32Array(nodes);
  const count = (node: number): void => {
    if (isCounted[node] === 0) {
      isCounted[node] = 1;
      const root = union.root(node);
      sizes[root] = (sizes[root] ?? 0) + 1;
    }
  };
  for (let edge = 0; edge < tail.length; edge += 1) {
    if (isUsed(edge)) {
      count(tail[edge] ?? 0);
      count(head[edge] ?? 0);
    }
  }
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  const least = Math.min(largest, LEAST_JUNCTIONS);
  for (let edge = 0; edge < tail.length; edge += 1) {
    if ((sizes[union.root(tail[edge] ?? 0)] ?? 0) < least) {
      for (const cost of costs) {
        cost[edge] = IMPASSABLE;
      }
    }
  }
};

/** Closes nets of a few roads that hang together with no others, for vehicles and on foot. */
export const closeIslands = (edges: Edges, nodes: number): void => {
  closeFor(edges, [edges.forward, edges.backward], nodes);
  closeFor(edges, [edges.foot], nodes);
};
