import type { CollectedWays } from './collect-ways';
import { type LocatedNodes, NOWHERE } from './locate-nodes';

/** Takes a stretch of a way between two junctions: the indexes of its first and last reference. */
export type StretchTaker = (way: number, first: number, last: number) => void;

/** How often each corner is used, counted to 2; the ends of ways count as used twice. */
const usesOfCorners = (ways: CollectedWays, { lat, indexOfRef }: LocatedNodes): Uint8Array => {
  const uses = new Uint8Array(lat.length);
  for (const index of indexOfRef) {
    uses[index] = Math.min(2, (uses[index] ?? 0) + 1);
  }
  ways.firstRef.forEach((ref, way) => {
    const ends = way < ways.uses.length ? [ref, (ways.firstRef[way + 1] ?? 0) - 1] : [];
    for (const end of ends) {
      uses[indexOfRef[end] ?? 0] = 2;
    }
  });
  return uses;
};

/**
 * Cuts ways where they meet, end, or leave what the extract holds. Called once to count and once to
 * fill, so that nothing has to grow.
 */
export const createStretches = (
  ways: CollectedWays,
  nodes: LocatedNodes,
): ((take: StretchTaker) => void) => {
  const uses = usesOfCorners(ways, nodes);
  const { lat, indexOfRef } = nodes;
  return (take) => {
    for (let way = 0; way < ways.uses.length; way += 1) {
      const end = ways.firstRef[way + 1] ?? 0;
      let start: number | null = null;
      for (let ref = ways.firstRef[way] ?? 0; ref < end; ref += 1) {
        const corner = indexOfRef[ref] ?? 0;
        const isHere = lat[corner] !== NOWHERE;
        if (isHere && start !== null && uses[corner] === 2) {
          take(way, start, ref);
          start = ref;
        } else if (!isHere) {
          // What is left of a road at the extract's edge leads nowhere that is known.
          start = null;
        } else {
          start ??= uses[corner] === 2 ? ref : null;
        }
      }
    }
  };
};
