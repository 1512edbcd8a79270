import type { TravelMode } from '@waystation/domain';
import type { RoadGraph } from '../graph/road-graph';
import { edgeCosts } from './arc-costs';
import { type Cuts, isOpenBetween } from './cuts';
import type { Spot } from './nearby-edges';

/** A junction at an end of the edge on which a spot lies, and what it costs to get from one to the other. */
export type Gate = {
  readonly junction: number;
  readonly cost: number;
  readonly decimetres: number;
};

/** What a journey is made with. */
export type Roads = { readonly graph: RoadGraph; readonly mode: TravelMode; readonly cuts: Cuts };

/** Which way one goes through the gates of a spot. */
export type Sense = 'leaving' | 'arriving';

/** The junctions through which one leaves a spot on a road, or arrives at it. */
export const gatesOf = (
  { graph, mode, cuts }: Roads,
  { edge, along }: Spot,
  sense: Sense,
): readonly Gate[] => {
  const { forward, backward } = edgeCosts(graph, edge, mode);
  const cut = cuts.get(edge);
  const gate = (end: 0 | 1): readonly Gate[] => {
    const isForward = (end === 1) === (sense === 'leaving');
    const cost = isForward ? forward : backward;
    const part = Math.abs(end - along);
    if (cost === null || !isOpenBetween(cut, along, end)) {
      return [];
    }
    const junction = (end === 0 ? graph.edgeTail : graph.edgeHead)[edge] ?? 0;
    const decimetres = part * (graph.edgeDecimetres[edge] ?? 0);
    return [{ junction, cost: Math.round(part * cost), decimetres }];
  };
  return [...gate(0), ...gate(1)];
};

/** The way along one edge from a spot to another on it; null where it is closed or one-way. */
export const alongEdge = (
  { graph, mode, cuts }: Roads,
  from: Spot,
  to: Spot,
): Omit<Gate, 'junction'> | null => {
  if (from.edge !== to.edge) {
    return null;
  }
  if (from.along === to.along) {
    return { cost: 0, decimetres: 0 };
  }
  const { forward, backward } = edgeCosts(graph, from.edge, mode);
  const cost = to.along > from.along ? forward : backward;
  const cut = cuts.get(from.edge);
  const isOpen =
    isOpenBetween(cut, from.along, to.along) || isOpenBetween(cut, to.along, from.along);
  const part = Math.abs(to.along - from.along);
  return cost === null || !isOpen
    ? null
    : {
        cost: Math.round(part * cost),
        decimetres: part * (graph.edgeDecimetres[from.edge] ?? 0),
      };
};
