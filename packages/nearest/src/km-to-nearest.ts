import type { Position } from '@waystation/domain';
import type { Ground } from './ground';
import { kmOnSphere, type OnSphere, onSphere } from './travel/on-sphere';

/** About how far the nearest centre or crossing is, whatever its state; infinite: there is none. */
export const kmToNearest = ({ centres, crossings }: Ground, position: Position): number => {
  const from = onSphere(position);
  let least = Number.POSITIVE_INFINITY;
  const look = (point: OnSphere | null): void => {
    least = point === null ? least : Math.min(least, kmOnSphere(from, point));
  };
  for (const { point } of centres) {
    look(point);
  }
  for (const { point } of crossings) {
    look(point);
  }
  return least;
};
