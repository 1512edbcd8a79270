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
  /** How many times as long a surely open way may be before this one is taken. */
  readonly caution: number;
};

/**
 * A way that may be shut is taken only where one that is surely open is more than three times as long:
 * to ask at a crossing seven kilometres away is better than to be sent four hundred round. Our own
 * judgement, from the borders of Libya in 2011.
 */
const CAUTION = { open: 1, restricted: 3, unknown: 3, closed: 3 } as const satisfies Record<
  CrossingStatus,
  number
>;

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

const isClosed = ({ at }: KnownCrossing): boolean => at.status === 'closed';

const openIfAny = (all: readonly KnownCrossing[]): readonly KnownCrossing[] =>
  all.every(isClosed) ? all : all.filter((known) => !isClosed(known));

/**
 * The crossings to take out of the country where the people are, by the country behind them; those
 * that are closed only where all are, for a nearer one that is closed is no way. Ports and airports count only where
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
              openIfAny(byRoadIfAny(all)).map(
                (known): Gate => ({
                  crossing: known.crossing,
                  point: known.point,
                  passage: passageThrough(known, country),
                  km:
                    known.point === null ? Number.POSITIVE_INFINITY : kmOnSphere(from, known.point),
                  isByRoad: isByRoad(known),
                  caution: CAUTION[known.at.status],
                }),
              ),
            ] as const,
          ],
    ),
  );
};
