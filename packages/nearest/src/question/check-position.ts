import { kilometresBetween, type Position } from '@waystation/domain';

/** West, south, east, north in degrees. */
type Box = readonly [number, number, number, number];

/** Whether a position can be meant; a number out of range can still be the other one of the two. */
export type PositionCheck =
  | { readonly kind: 'likely' }
  /** The other way about it would lie in the operation. */
  | { readonly kind: 'swapped' }
  | {
      readonly kind: 'outside';
      /** Kilometres outside the box around the operation; 0: inside that, but in none of its countries. */
      readonly km: number;
      /** To the nearest of its centres and crossings; null: there are none. */
      readonly nearestKm: number | null;
    };

/** People are met outside an operation's areas, but hardly ever so far outside. */
const FAR_KM = 500;

/** As near to a centre or crossing as people who ask for one are. */
const NEAR_KM = 100;

const within = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most);

const isOnEarth = ([longitude, latitude]: readonly [number, number]): boolean =>
  Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;

const ROUND = 360;

const kmOutside = (position: readonly [number, number], box: Box): number => {
  const [west, south, east, north] = box;
  const [longitude, latitude] = position;
  if (!isOnEarth(position)) {
    return Number.POSITIVE_INFINITY;
  }
  // Across the date line the nearest side of the box is the one that its numbers call the farthest.
  const kmTo = (turn: number): number => {
    const nearest = within(longitude + turn, west, east) - turn;
    return kilometresBetween(position, [nearest, within(latitude, south, north)]);
  };
  return Math.min(...[0, ROUND, -ROUND].map(kmTo));
};

const told = (km: number): number | null => (km === Number.POSITIVE_INFINITY ? null : km);

/** Where an operation is. */
export type Whereabouts = {
  /** Around it; null: it has no places yet. */
  readonly box: Box | null;
  /** Kilometres to the nearest of its centres and crossings; infinite: there are none. */
  readonly kmToNearest: (position: Position) => number;
  /** Whether a point may lie in one of its countries; left out: no outlines tell. */
  readonly mayBeIn?: (position: Position) => boolean;
};

/**
 * Whether longitude and latitude can be meant in an operation. A large one may hold the exchanged
 * position too: then it is doubted where no centre or crossing is anywhere near, and one is near
 * the other way about. A box around several countries holds others, too: what is in none of them and
 * far from all centres and crossings is outside.
 */
export const checkPosition = (
  position: readonly [longitude: number, latitude: number],
  { box, kmToNearest, mayBeIn }: Whereabouts,
): PositionCheck => {
  if (box === null) {
    return { kind: 'likely' };
  }
  const [longitude, latitude] = position;
  const other = [latitude, longitude] as const;
  const km = kmOutside(position, box);
  if (km > FAR_KM) {
    return kmOutside(other, box) === 0
      ? { kind: 'swapped' }
      : {
          kind: 'outside',
          km,
          nearestKm: isOnEarth(position) ? told(kmToNearest(position)) : null,
        };
  }
  const nearestKm = kmToNearest(position);
  if (nearestKm <= FAR_KM) {
    return { kind: 'likely' };
  }
  if (isOnEarth(other) && kmToNearest(other) <= NEAR_KM) {
    return { kind: 'swapped' };
  }
  return mayBeIn === undefined || nearestKm === Number.POSITIVE_INFINITY || mayBeIn(position)
    ? { kind: 'likely' }
    : { kind: 'outside', km, nearestKm };
};
