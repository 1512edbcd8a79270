import type { TravelMode } from '@waystation/domain';
import { IMPASSABLE } from '../build/edges';
import type { RoadGraph } from '../graph/road-graph';

/** The cost of every arc for a way of travelling. */
export const costsFor = ({ arcCar, arcFoot }: RoadGraph, mode: TravelMode): Uint32Array =>
  mode === 'car' ? arcCar : arcFoot;

/** What it costs to go along an edge as it was drawn, and against that; null: one may not. */
export type EdgeCosts = { readonly forward: number | null; readonly backward: number | null };

/** The arc that goes along an edge from one of its ends. */
const arcOf = (graph: RoadGraph, from: number, directedEdge: number): number => {
  const end = graph.firstArc[from + 1] ?? 0;
  for (let arc = graph.firstArc[from] ?? 0; arc < end; arc += 1) {
    if (graph.arcEdge[arc] === directedEdge) {
      return arc;
    }
  }
  throw new Error(`The graph of roads has no arc for edge ${directedEdge}.`);
};

/** The costs of one edge, both ways. */
export const edgeCosts = (graph: RoadGraph, edge: number, mode: TravelMode): EdgeCosts => {
  const costs = costsFor(graph, mode);
  const along = (from: number, directedEdge: number): number | null => {
    const cost = costs[arcOf(graph, from, directedEdge)] ?? IMPASSABLE;
    return cost === IMPASSABLE ? null : cost;
  };
  return {
    forward: along(graph.edgeTail[edge] ?? 0, 2 * edge),
    backward: along(graph.edgeHead[edge] ?? 0, 2 * edge + 1),
  };
};

/** Whether an edge may be gone along at all. */
export const isUsable = (graph: RoadGraph, edge: number, mode: TravelMode): boolean => {
  const { forward, backward } = edgeCosts(graph, edge, mode);
  return forward !== null || backward !== null;
};

/** Whether an edge may be gone along in one direction only. */
export const isOneWay = (graph: RoadGraph, edge: number, mode: TravelMode): boolean => {
  const { forward, backward } = edgeCosts(graph, edge, mode);
  return (forward === null) !== (backward === null);
};
