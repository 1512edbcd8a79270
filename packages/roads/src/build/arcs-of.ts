import type { GraphTables } from '../graph/road-graph';
import type { Edges } from './edges';

type Arcs = Pick<GraphTables, 'firstArc' | 'arcHead' | 'arcEdge' | 'arcCar' | 'arcFoot'>;

const countArcs = (ends: readonly Uint32Array[], junctions: number): Uint32Array => {
  const firstArc = new Uint32Array(junctions + 1);
  for (const end of ends) {
    for (const junction of end) {
      firstArc[junction + 1] = (firstArc[junction + 1] ?? 0) + 1;
    }
  }
  for (let junction = 0; junction < junctions; junction += 1) {
    firstArc[junction + 1] = (firstArc[junction + 1] ?? 0) + (firstArc[junction] ?? 0);
  }
  return firstArc;
};

/** Both directions of every edge, sorted by the junction that they leave from. */
export const arcsOf = (
  edges: Pick<Edges, 'tail' | 'head' | 'forward' | 'backward' | 'foot'>,
  junctions: number,
): Arcs => {
  const { tail, head, forward, backward, foot } = edges;
  const firstArc = countArcs([tail, head], junctions);
  const next = firstArc.slice();
  const room = (): Uint32Array => new Uint32Array(2 * tail.length);
  const arcs = { arcHead: room(), arcEdge: room(), arcCar: room(), arcFoot: room() };
  const add = (from: number, to: number, directedEdge: number): void => {
    const edge = directedEdge >>> 1;
    const arc = next[from] ?? 0;
    next[from] = arc + 1;
    arcs.arcHead[arc] = to;
    arcs.arcEdge[arc] = directedEdge;
    arcs.arcCar[arc] = (directedEdge % 2 === 0 ? forward : backward)[edge] ?? 0;
    arcs.arcFoot[arc] = foot[edge] ?? 0;
  };
  tail.forEach((from, edge) => {
    const to = head[edge] ?? 0;
    add(from, to, 2 * edge);
    add(to, from, 2 * edge + 1);
  });
  return { firstArc, ...arcs };
};
