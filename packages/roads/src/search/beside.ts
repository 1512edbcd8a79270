import type { RoadGraph } from '../graph/road-graph';
import type { OpenWay } from './closures-on';
import type { Closure } from './cuts';
import { nearbyPoints } from './nearby-edges';

/**
 * Beside a way, for whoever is told of it: what is reported at one point (fighting, a flood) is seldom
 * as small as the point, and the coordinates are often good to no more than this. Our own judgement.
 */
const BESIDE_METRES = 1_000;

/** By edge, the closures that lie within a kilometre of it, by their places in the list of the question. */
export type Beside = ReadonlyMap<number, readonly number[]>;

/** Finds what lies beside edges; kept for the next question, which mostly knows of the same closures. */
export const createBeside = (graph: RoadGraph): ((closures: readonly Closure[]) => Beside) => {
  let keptFor = '';
  let kept: Beside = new Map();
  return (closures) => {
    const asked = closures.map(({ at }) => at.join(' ')).join();
    if (asked !== keptFor) {
      const beside = new Map<number, readonly number[]>();
      closures.forEach(({ at }, index) => {
        for (const edge of nearbyPoints(graph, at, BESIDE_METRES).keys()) {
          beside.set(edge, [...(beside.get(edge) ?? []), index]);
        }
      });
      [keptFor, kept] = [asked, beside];
    }
    return kept;
  };
};

/** The closures beside a way that are none of those `on` it, by their places in the list of the question. */
export const closuresBeside = (
  beside: Beside,
  { from, to, between }: OpenWay,
  on: readonly number[],
): readonly number[] => {
  if (beside.size === 0) {
    return [];
  }
  const edges = [from.edge, ...(between?.edges ?? []), to.edge];
  const found = new Set(edges.flatMap((edge) => beside.get(edge) ?? []));
  return [...found].filter((index) => !on.includes(index)).toSorted((a, b) => a - b);
};
