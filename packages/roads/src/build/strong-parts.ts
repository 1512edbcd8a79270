import { type Edges, IMPASSABLE } from './edges';

/** Edges as one way of travelling sees them: what each costs along its drawing and against it. */
export type Passable = Pick<Edges, 'tail' | 'head' | 'forward' | 'backward'>;

type Arcs = { readonly firstArc: Uint32Array; readonly arcHead: Uint32Array };

const eachArc = (
  { tail, head, forward, backward }: Passable,
  take: (from: number, to: number) => void,
): void => {
  for (let edge = 0; edge < tail.length; edge += 1) {
    const [from, to] = [tail[edge] ?? 0, head[edge] ?? 0];
    if (forward[edge] !== IMPASSABLE) {
      take(from, to);
    }
    if (backward[edge] !== IMPASSABLE) {
      take(to, from);
    }
  }
};

const arcsOf = (edges: Passable, nodes: number): Arcs => {
  const firstArc = new Uint32Array(nodes + 1);
  eachArc(edges, (from) => {
    firstArc[from + 1] = (firstArc[from + 1] ?? 0) + 1;
  });
  for (let node = 0; node < nodes; node += 1) {
    firstArc[node + 1] = (firstArc[node + 1] ?? 0) + (firstArc[node] ?? 0);
  }
  const next = firstArc.slice();
  const arcHead = new Uint32Array(firstArc[nodes] ?? 0);
  eachArc(edges, (from, to) => {
    const arc = next[from] ?? 0;
    next[from] = arc + 1;
    arcHead[arc] = to;
  });
  return { firstArc, arcHead };
};

/**
 * The part that each node belongs to: one gets from every node of a part to every other of it and
 * back. Tarjan's search in Pearce's form (Pearce 2016, "A space-efficient algorithm for finding
 * strongly connected components"), with its own stack, for roads are longer than a call stack.
 */
export const strongParts = (edges: Passable, nodes: number): Uint32Array => {
  const { firstArc, arcHead } = arcsOf(edges, nodes);
  const nextArc = firstArc.slice();
  // While a node is open its number is that of the first node it leads back to; then that of its part.
  const parts = new Uint32Array(nodes);
  const isRoot = new Uint8Array(nodes);
  const path = new Uint32Array(nodes);
  const open = new Uint32Array(nodes);
  let depth = 0;
  let waiting = 0;
  let number = 1;
  let part = nodes;

  const enter = (node: number): void => {
    parts[node] = number;
    isRoot[node] = 1;
    number += 1;
    path[depth] = node;
    depth += 1;
  };
  const leave = (node: number): void => {
    depth -= 1;
    if (isRoot[node] === 0) {
      open[waiting] = node;
      waiting += 1;
      return;
    }
    const own = parts[node] ?? 0;
    number -= 1;
    while (waiting > 0 && own <= (parts[open[waiting - 1] ?? 0] ?? 0)) {
      waiting -= 1;
      number -= 1;
      parts[open[waiting] ?? 0] = part;
    }
    parts[node] = part;
    part -= 1;
  };

  for (let start = 0; start < nodes; start += 1) {
    if (parts[start] === 0) {
      enter(start);
    }
    while (depth > 0) {
      const node = path[depth - 1] ?? 0;
      const arc = nextArc[node] ?? 0;
      const to = arcHead[arc] ?? 0;
      if (arc === firstArc[node + 1]) {
        leave(node);
      } else if (parts[to] === 0) {
        enter(to);
      } else {
        if ((parts[to] ?? 0) < (parts[node] ?? 0)) {
          parts[node] = parts[to] ?? 0;
          isRoot[node] = 0;
        }
        nextArc[node] = arc + 1;
      }
    }
  }
  return parts;
};
