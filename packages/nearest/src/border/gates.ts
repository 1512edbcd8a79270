import { type CrossingStatus, groupBy, type Iso3 } from '@waystation/domain';
import type { KnownCrossing } from '../ground';
import { kmOnSphere, type OnSphere } from '../travel/on-sphere';
import { type Passage, passageThrough } from './passage';

/** A crossing into another country, seen from where the people are. */
export type Gate = Pick<KnownCrossing, 'crossing' | 'point'> & {
  readonly passage: Passage;
  /** About how far it is, kilometres; infinite: nobody said where it is. */
  readonly km: number;
  /** Whether a road leads through it: not over the sea or by air, and no car takes a train. */
  readonly isByRoad: boolean;
};

/** A way that may be shut is taken only where no better one is known. */
const BEST_FIRST = ['open', 'restricted', 'unknown', 'closed'] as const satisfies CrossingStatus[];

const isByRoad = ({ crossing: { type } }: KnownCrossing): boolean =>
  type === 'land' || type === 'river';

const otherSide = ([a, b]: readonly [Iso3, Iso3], here: Iso3): Iso3 | null => {
  if (a === b) {
    return null;
  }
  if (a === here) {
    return b;
  }
  return b === here ? a : null;
};

const byRoadIfAny = (all: readonly KnownCrossing[]): readonly KnownCrossing[] =>
  all.some(isByRoad) ? all.filter(isByRoad) : all;

const bestOf = (all: readonly KnownCrossing[]): readonly KnownCrossing[] => {
  const status = BEST_FIRST.find((one) => all.some(({ at }) => at.status === one));
  return all.filter(({ at }) => at.status === status);
};

/**
 * The crossings to take out of the country where the people are, by the country behind them: those
 * most surely open, for a nearer one that is closed is no way. Ports and airports count only where
 * no land or river crossing is known: a flight is no way on from a road.
 */
export const gatesFrom = (
  here: Iso3,
  from: OnSphere,
  crossings: readonly KnownCrossing[],
): ReadonlyMap<Iso3, readonly Gate[]> => {
  const byCountry = groupBy(crossings, ({ crossing }) => otherSide(crossing.countries, here));
  return new Map(
    [...byCountry].flatMap(([country, all]) =>
      country === null
        ? []
        : [
            [
              country,
              bestOf(byRoadIfAny(all)).map(
                (known): Gate => ({
                  crossing: known.crossing,
                  point: known.point,
                  passage: passageThrough(known, country),
                  km:
                    known.point === null ? Number.POSITIVE_INFINITY : kmOnSphere(from, known.point),
                  isByRoad: isByRoad(known),
                }),
              ),
            ] as const,
          ],
    ),
  );
};
