import { IMPASSABLE } from '../build/edges';
import type { RoadGraph } from '../graph/road-graph';
import { costsFor } from './arc-costs';
import type { Gate, Roads } from './gates';
import { createRadixQueue } from './radix-queue';

/** The search took longer than it may. */
export class SearchTooLong extends Error {}

/** What a search is told while it spreads. */
export type Watch = {
  /** Each junction as soon as no cheaper way to it is left; true: enough is known. */
  readonly arrive: (junction: number, cost: number) => boolean;
  readonly isLate: () => boolean;
};

/** A search over one graph that keeps its memory between questions. */
export type Spread = {
  /** Goes out from gates, the cheapest junction first, until enough is known or all is reached. */
  readonly run: (roads: Roads, gates: readonly Gate[], watch: Watch) => void;
  /** Length of the way to a junction that was arrived at, from the spot where it began. */
  readonly decimetresTo: (junction: number) => number;
  /** The edges of that way, the last first, and the junction at which it began. */
  readonly wayTo: (junction: number) => Way;
};

/** A way from junction to junction. */
export type Way = { readonly edges: readonly number[]; readonly first: number };

/** Junctions between two looks at the clock. */
const CLOCK_EVERY = 4096;

const NO_ARC = -1;

/**
 * Dijkstra's search. Nearest centres lie in all directions, so there is no one target to aim at, and
 * closures change from question to question, so nothing can be worked out beforehand.
 */
export const createSpread = (graph: RoadGraph): Spread => {
  const junctions = graph.firstArc.length - 1;
  const { firstArc, arcHead, arcEdge, edgeTail, edgeHead, edgeDecimetres } = graph;
  const costTo = new Uint32Array(junctions);
  const arcTo = new Int32Array(junctions);
  const isClosed = new Uint8Array(edgeDecimetres.length);
  const queue = createRadixQueue();
  const gateTo = new Map<number, Gate>();

  const begin = (gates: readonly Gate[]): void => {
    costTo.fill(IMPASSABLE);
    queue.clear();
    gateTo.clear();
    for (const gate of gates) {
      if (gate.cost < (costTo[gate.junction] ?? 0)) {
        costTo[gate.junction] = gate.cost;
        arcTo[gate.junction] = NO_ARC;
        gateTo.set(gate.junction, gate);
        queue.push(gate.cost, gate.junction);
      }
    }
  };

  const walk = (costs: Uint32Array, { arrive, isLate }: Watch): void => {
    let steps = 0;
    while (queue.pop()) {
      const cost = queue.key();
      const junction = queue.value();
      if (cost !== costTo[junction]) {
        continue;
      }
      steps += 1;
      if (arrive(junction, cost)) {
        return;
      }
      if (steps % CLOCK_EVERY === 0 && isLate()) {
        throw new SearchTooLong();
      }
      const end = firstArc[junction + 1] ?? 0;
      for (let arc = firstArc[junction] ?? 0; arc < end; arc += 1) {
        const step = costs[arc] ?? IMPASSABLE;
        const next = arcHead[arc] ?? 0;
        const reached = cost + step;
        if (
          step !== IMPASSABLE &&
          reached < (costTo[next] ?? 0) &&
          isClosed[(arcEdge[arc] ?? 0) >>> 1] === 0
        ) {
          costTo[next] = reached;
          arcTo[next] = arc;
          queue.push(reached, next);
        }
      }
    }
  };

  const wayTo = (junction: number): Way => {
    let at = junction;
    const edges: number[] = [];
    for (let arc = arcTo[at] ?? NO_ARC; arc !== NO_ARC; arc = arcTo[at] ?? NO_ARC) {
      const directedEdge = arcEdge[arc] ?? 0;
      const edge = directedEdge >>> 1;
      edges.push(edge);
      at = (directedEdge % 2 === 0 ? edgeTail : edgeHead)[edge] ?? 0;
    }
    return { edges, first: at };
  };

  return {
    run: ({ mode, cuts }, gates, watch) => {
      begin(gates);
      for (const edge of cuts.keys()) {
        isClosed[edge] = 1;
      }
      try {
        walk(costsFor(graph, mode), watch);
      } finally {
        for (const edge of cuts.keys()) {
          isClosed[edge] = 0;
        }
      }
    },
    decimetresTo: (junction) => {
      const { edges, first } = wayTo(junction);
      return edges.reduce(
        (sum, edge) => sum + (edgeDecimetres[edge] ?? 0),
        gateTo.get(first)?.decimetres ?? 0,
      );
    },
    wayTo,
  };
};
