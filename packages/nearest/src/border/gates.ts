import { type Iso3, kilometresBetween, type Position } from '@waystation/domain';
import type { KnownCrossing } from '../ground';

/** A crossing into another country, seen from where the people are. */
export type Gate = KnownCrossing & {
  /** About how far it is, kilometres; null: nobody said where it is. */
  readonly kmFromHere: number | null;
  /** Whether a road leads through it: not over the sea or by air, and no car takes a train. */
  readonly isByRoad: boolean;
};

const otherSide = ([a, b]: readonly [Iso3, Iso3], here: Iso3): Iso3 | null => {
  if (a === b) {
    return null;
  }
  if (a === here) {
    return b;
  }
  return b === here ? a : null;
};

/**
 * The crossings out of the country where the people are, by the country behind them. Ports and
 * airports count only where no land or river crossing is known: a flight is no way on from a road.
 */
export const gatesFrom = (
  here: Iso3,
  position: Position,
  crossings: readonly KnownCrossing[],
): ReadonlyMap<Iso3, readonly Gate[]> => {
  const gates = new Map<Iso3, Gate[]>();
  for (const known of crossings) {
    const { countries, type, place } = known.crossing;
    const country = otherSide(countries, here);
    if (country !== null) {
      const gate: Gate = {
        ...known,
        kmFromHere: place.position === null ? null : kilometresBetween(position, place.position),
        isByRoad: type === 'land' || type === 'river',
      };
      gates.set(country, [...(gates.get(country) ?? []), gate]);
    }
  }
  return new Map(
    [...gates].map(([country, all]) => {
      const byRoad = all.filter(({ isByRoad }) => isByRoad);
      return [country, byRoad.length > 0 ? byRoad : all];
    }),
  );
};
