import { kilometresBetween, type OperationOverview, Position } from '@waystation/domain';

/** Farther than people are received from on a day: rather a slip than a group on a road. */
const FAR_KM = 300;

/** West, south, east, north in degrees. */
type Box = NonNullable<OperationOverview['bbox']>;

const held = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));

/** How many kilometres a point lies outside a box, good to a few percent; 0 inside. */
const outsideKm = ([longitude, latitude]: Position, [west, south, east, north]: Box): number =>
  kilometresBetween(
    [longitude, latitude],
    [held(longitude, west, east), held(latitude, south, north)],
  );

/** A point far outside an operation, and the point that may have been meant. */
export type FarOutside = {
  readonly km: number;
  /** The same numbers in the other order, where those lie in the operation. */
  readonly swapped: Position | null;
};

/** Whether a point lies so far outside an operation that it is worth a question; null: it does not. */
export const farOutside = (point: Position, box: Box | null): FarOutside | null => {
  const km = box === null ? 0 : outsideKm(point, box);
  if (box === null || km <= FAR_KM) {
    return null;
  }
  const [longitude, latitude] = point;
  const other = Position.safeParse([latitude, longitude]);
  const isMeant = other.success && outsideKm(other.data, box) === 0;
  return { km, swapped: isMeant ? other.data : null };
};
