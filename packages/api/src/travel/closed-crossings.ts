import { crossingAt, type PlaceId, type Position } from '@waystation/domain';
import { isOnTheGround } from '@waystation/nearest';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';

/** A crossing that nobody can pass. */
export type ClosedCrossing = { readonly id: PlaceId; readonly position: Position };

/** The crossings that are closed at a moment, by a word that the operation still counts as known. */
export const closedCrossings = async (
  { operation, places }: DisclosedOperation,
  moment: Date,
): Promise<readonly ClosedCrossing[]> => {
  const crossings = await places.crossings();
  return crossings.flatMap((crossing) => {
    const { id, position } = crossing.place;
    const { status, freshness } = crossingAt(crossing, moment, operation.staleness.crossings);
    const isClosed = status === 'closed' && freshness !== 'expired';
    return isClosed && isOnTheGround(crossing.place) && position !== null ? [{ id, position }] : [];
  });
};
