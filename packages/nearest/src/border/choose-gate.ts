import { kmOnSphere, type OnSphere } from '../travel/on-sphere';
import type { Gate } from './gates';

/** Through which gate, and about how far that way is; infinite: nobody can say. */
export type WayThrough = { readonly gate: Gate; readonly km: number };

const lengthBy = ({ km, point }: Gate, to: OnSphere | null): number =>
  point === null || to === null ? Number.POSITIVE_INFINITY : km + kmOnSphere(point, to);

/**
 * The gate with the shortest way through it. One without a position comes last, since nobody can be
 * sent there; ids decide between ways of the same length.
 */
export const chooseGate = (gates: readonly Gate[], to: OnSphere | null): WayThrough | null => {
  let best: Gate | null = null;
  let shortest = Number.POSITIVE_INFINITY;
  for (const gate of gates) {
    const km = lengthBy(gate, to);
    const isBetter =
      best === null ||
      km < shortest ||
      (km === shortest && gate.crossing.place.id < best.crossing.place.id);
    if (isBetter) {
      best = gate;
      shortest = km;
    }
  }
  return best === null ? null : { gate: best, km: shortest };
};
