import { kilometresBetween, type Position } from '@waystation/domain';
import type { Gate } from './gates';

/** Through which gate, and about how far that way is; infinite: nobody can say. */
export type WayThrough = { readonly gate: Gate; readonly km: number };

const lengthBy = (gate: Gate, to: Position | null): number => {
  const at = gate.crossing.place.position;
  return at === null || to === null
    ? Number.POSITIVE_INFINITY
    : gate.km + kilometresBetween(at, to);
};

/**
 * The gate with the shortest way through it. One without a position comes last, since nobody can be
 * sent there; ids decide between ways of the same length.
 */
export const chooseGate = (gates: readonly Gate[], to: Position | null): WayThrough | null => {
  let best: Gate | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const gate of gates) {
    const km = lengthBy(gate, to);
    const isBetter =
      best === null ||
      km < shortest ||
      (km === shortest && gate.crossing.place.id < best.crossing.place.id);
    if (isBetter) {
      [best, shortest] = [gate, km];
    }
  }
  return best === null ? null : { gate: best, km: shortest };
};
