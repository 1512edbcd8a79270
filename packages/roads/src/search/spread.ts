import type { RoadGraph } from '../graph/road-graph';
import { costsFor } from './arc-costs';
import { createBucketQueue } from './bucket-queue';
import type { Gate, Roads } from './gates';

/** The search took longer than it may. */
export class SearchTooLong extends Error {}

/** What a search is told while it spreads. */
export type Watch = {
  /** The junctions that are asked about. */
  readonly awaited: readonly number[];
  /** Each of those as soon as no cheaper way to it is left. */
  readonly arrive: (junction: number, cost: number) => void;
  /** What costs as much or more need not be known; asked again after each arrival. */
  readonly bound: () => number;
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

/** Farther than any junction that was reached: 6.8 years, in tenths of a second. */
const UNREACHED = 0x7f_ff_ff_ff;

/** The same costs read as signed numbers: engines add and compare those without going over to floats. */
const signed = ({ buffer, byteOffset, length }: Uint32Array): Int32Array<ArrayBufferLike> =>
  new Int32Array(buffer, byteOffset, length);

/**
 * Dijkstra's search. Nearest centres lie in all directions, so there is no one target to aim at, and
 * closures change from question to question, so nothing can be worked out beforehand.
 */
export const createSpread = (graph: RoadGraph): Spread => {
  const junctions = graph.firstArc.length - 1;
  const { firstArc, arcHead, arcEdge, edgeTail, edgeHead, edgeDecimetres } = graph;
  const costTo = new Int32Array(junctions);
  const arcTo = new Int32Array(junctions);
  const isAwaited = new Uint8Array(junctions);
  const isClosed = new Uint8Array(edgeDecimetres.length);
  const queue = createBucketQueue();
  const gateTo = new Map<number, Gate>();

  const begin = (gates: readonly Gate[]): void => {
    costTo.fill(UNREACHED);
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

  const walk = (
    { costs, hasCuts }: { readonly costs: Int32Array; readonly hasCuts: boolean },
    { arrive, bound, isLate }: Watch,
  ): void => {
    let steps = 0;
    let enough = bound();
    for (let junction = queue.pop(); junction >= 0; junction = queue.pop()) {
      const cost = queue.key();
      if (cost !== costTo[junction]) {
        continue;
      }
      if (cost >= enough) {
        return;
      }
      steps += 1;
      if (steps % CLOCK_EVERY === 0 && isLate()) {
        throw new SearchTooLong();
      }
      if (isAwaited[junction] === 1) {
        arrive(junction, cost);
        enough = bound();
      }
      const end = firstArc[junction + 1] ?? 0;
      for (let arc = firstArc[junction] ?? 0; arc < end; arc += 1) {
        // An impassable arc reads as -1 here, and what is too far to be counted as less than nothing.
        const reached = (cost + (costs[arc] ?? -1)) | 0;
        const next = arcHead[arc] ?? 0;
        if (
          reached >= cost &&
          reached < (costTo[next] ?? 0) &&
          !(hasCuts && isClosed[(arcEdge[arc] ?? 0) >>> 1] === 1)
        ) {
          costTo[next] = reached;
          arcTo[next] = arc;
          queue.push(reached, next);
        }
      }
    }
  };

  const mark = ({ awaited }: Watch, { cuts }: Roads, is: 0 | 1): void => {
    for (const junction of awaited) {
      isAwaited[junction] = is;
    }
    for (const edge of cuts.keys()) {
      isClosed[edge] = is;
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
    run: (roads, gates, watch) => {
      begin(gates);
      mark(watch, roads, 1);
      try {
        const costs = signed(costsFor(graph, roads.mode));
        walk({ costs, hasCuts: roads.cuts.size > 0 }, watch);
      } finally {
        mark(watch, roads, 0);
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
