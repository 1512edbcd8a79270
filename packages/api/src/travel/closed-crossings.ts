import {
  type CoordinatePrecision,
  crossingAt,
  type PlaceId,
  type Position,
} from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';

/** A crossing that nobody can pass. */
export type ClosedCrossing = { readonly id: PlaceId; readonly position: Position };

/** Where a crossing is known only by its area, cutting the road nearest to that point cuts a wrong one. */
const ON_THE_GROUND: readonly CoordinatePrecision[] = ['exact', 'approximate'];

/** The crossings that are closed at a moment, by a word that the operation still counts as known. */
export const closedCrossings = async (
  { operation, places }: DisclosedOperation,
  moment: Date,
): Promise<readonly ClosedCrossing[]> => {
  const crossings = await places.crossings();
  return crossings.flatMap((crossing) => {
    const { id, position, precision } = crossing.place;
    const { status, freshness } = crossingAt(crossing, moment, operation.staleness.crossings);
    const isClosed = status === 'closed' && freshness !== 'expired';
    const isLocated = ON_THE_GROUND.includes(precision);
    return isClosed && isLocated && position !== null ? [{ id, position }] : [];
  });
};
