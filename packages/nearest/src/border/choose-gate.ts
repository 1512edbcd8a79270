import { kmOnSphere, type OnSphere } from '../travel/on-sphere';
import type { Gate } from './gates';

/** Through which gate, and about how far that way is; infinite: nobody can say. */
export type WayThrough = { readonly gate: Gate; readonly km: number };

const lengthBy = ({ km, point }: Gate, to: OnSphere | null): number =>
  point === null || to === null ? Number.POSITIVE_INFINITY : km + kmOnSphere(point, to);

/** The surer one, and of those as sure the first by id. */
const isBefore = (a: Gate, b: Gate): boolean =>
  a.caution === b.caution ? a.crossing.place.id < b.crossing.place.id : a.caution < b.caution;

/**
 * The gate with the shortest way through it, weighed by the caution that each asks for. One without a position comes last, since nobody can be
 * sent there.
 */
export const chooseGate = (gates: readonly Gate[], to: OnSphere | null): WayThrough | null => {
  let best: WayThrough | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const gate of gates) {
    const km = lengthBy(gate, to);
    const weighed = km * gate.caution;
    const isBetter =
      best === null || weighed < least || (weighed === least && isBefore(gate, best.gate));
    if (isBetter) {
      best = { gate, km };
      least = weighed;
    }
  }
  return best;
};
