import { type Edges, IMPASSABLE } from './edges';
import { type Passable, strongParts } from './strong-parts';

/**
 * Nets of roads with fewer junctions lead nowhere but round a compound or a car park, and a place
 * put on one of them would seem unreachable; the ground to the next road is walked instead.
 */
const LEAST_JUNCTIONS = 50;

/**
 * Takes from a way of travelling the roads that one cannot come to from the others, or cannot leave
 * again: lanes that end at a gate or at the edge of the extract, and nets of too few junctions.
 */
const closeFor = (edges: Passable, nodes: number): void => {
  const { tail, head, forward, backward } = edges;
  const parts = strongParts(edges, nodes);
  const sizes = new Uint32Array(nodes + 1);
  for (const part of parts) {
    sizes[part] = (sizes[part] ?? 0) + 1;
  }
  const largest = sizes.reduce((most, size) => Math.max(most, size), 0);
  const least = Math.min(largest, LEAST_JUNCTIONS);
  for (let edge = 0; edge < tail.length; edge += 1) {
    const part = parts[tail[edge] ?? 0] ?? 0;
    if (part !== parts[head[edge] ?? 0] || (sizes[part] ?? 0) < least) {
      forward[edge] = IMPASSABLE;
      backward[edge] = IMPASSABLE;
    }
  }
};

/**
 * Closes what hangs together with too few other roads, for vehicles and on foot: who is put on such
 * a road gets to none of the others, while the next one is a walk away.
 */
export const closeIslands = (edges: Edges, nodes: number): void => {
  const { tail, head, foot } = edges;
  closeFor(edges, nodes);
  closeFor({ tail, head, forward: foot, backward: foot }, nodes);
};
