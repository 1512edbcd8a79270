import { kilometresBetween } from '@waystation/domain';

/** West, south, east, north in degrees. */
type Box = readonly [number, number, number, number];

/** Whether a position can be meant; a number out of range can still be the other one of the two. */
export type PositionCheck =
  | { readonly kind: 'likely' }
  /** The other way about it would lie in the operation. */
  | { readonly kind: 'swapped' }
  | { readonly kind: 'outside'; readonly km: number };

/** People are met outside an operation's areas, but hardly ever so far outside. */
const FAR_KM = 500;

const within = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most);

const isOnEarth = ([longitude, latitude]: readonly [number, number]): boolean =>
  Math.abs(longitude) <= 180 && Math.abs(latitude) <= 90;

const kmOutside = (position: readonly [number, number], box: Box): number => {
  const [west, south, east, north] = box;
  const [longitude, latitude] = position;
  return isOnEarth(position)
    ? kilometresBetween(position, [within(longitude, west, east), within(latitude, south, north)])
    : Number.POSITIVE_INFINITY;
};

/** Whether longitude and latitude can be meant in an operation; null box: it has no places yet. */
export const checkPosition = (
  position: readonly [longitude: number, latitude: number],
  box: Box | null,
): PositionCheck => {
  if (box === null) {
    return { kind: 'likely' };
  }
  const km = kmOutside(position, box);
  if (km <= FAR_KM) {
    return { kind: 'likely' };
  }
  const [longitude, latitude] = position;
  return kmOutside([latitude, longitude], box) === 0
    ? { kind: 'swapped' }
    : { kind: 'outside', km };
};
