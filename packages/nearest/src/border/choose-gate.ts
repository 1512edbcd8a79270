import { type CROSSING_STATUSES, kilometresBetween, type Position } from '@waystation/domain';
import type { Gate } from './gates';

/** Through which gate, and about how far that way is. */
export type WayThrough = { readonly gate: Gate; readonly km: number };

/** Open, restricted, unknown, closed: a way that may be shut is taken only where no better one is. */
const ORDER = [
  'open',
  'restricted',
  'unknown',
  'closed',
] as const satisfies readonly (typeof CROSSING_STATUSES)[number][];

const byWay = (a: WayThrough, b: WayThrough): number =>
  ORDER.indexOf(a.gate.at.status) - ORDER.indexOf(b.gate.at.status) ||
  a.km - b.km ||
  a.gate.crossing.place.id.localeCompare(b.gate.crossing.place.id);

/**
 * The gate to take: the one most surely open, then the shortest way. One without a position counts
 * as farthest of its status, since nobody can be sent there.
 */
export const chooseGate = (gates: readonly Gate[], to: Position | null): WayThrough | null => {
  let best: WayThrough | null = null;
  for (const gate of gates) {
    const at = gate.crossing.place.position;
    const km =
      gate.kmFromHere === null || at === null || to === null
        ? Number.POSITIVE_INFINITY
        : gate.kmFromHere + kilometresBetween(at, to);
    const way = { gate, km };
    if (best === null || byWay(way, best) < 0) {
      best = way;
    }
  }
  return best;
};
