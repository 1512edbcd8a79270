import type { Point, TravelMode } from '@waystation/domain';
import type { RoadGraph } from '../graph/road-graph';
import { edgeCosts } from './arc-costs';
import { nearbyEdges, type Spot } from './nearby-edges';

/** Farther from a road nobody is said to travel by it: two hours on foot. */
export const MOST_METRES_TO_ROAD = 10_000;

/** Looked for near first: in a town the last would find thousands of roads. */
const RADII = [200, 1_500, MOST_METRES_TO_ROAD] as const;

/** The nearest road that may be used; null where there is none within reach. */
export const snap = (graph: RoadGraph, point: Point, mode: TravelMode): Spot | null => {
  for (const radius of RADII) {
    const usable = nearbyEdges(graph, point, radius).filter(({ edge }) => {
      const { forward, backward } = edgeCosts(graph, edge, mode);
      return forward !== null || backward !== null;
    });
    const [first, ...others] = usable;
    if (first !== undefined) {
      return others.reduce((best, spot) => (spot.metres < best.metres ? spot : best), first);
    }
  }
  return null;
};
