import type { Position } from '@waystation/domain';
import type { Ground } from './ground';
import { kmOnSphere, onSphere } from './travel/on-sphere';

/** About how far the nearest centre or crossing is, whatever its state; infinite: there is none. */
export const kmToNearest = ({ centres, crossings }: Ground, position: Position): number => {
  const from = onSphere(position);
  let least = Number.POSITIVE_INFINITY;
  for (const { point } of [...centres, ...crossings]) {
    if (point !== null) {
      least = Math.min(least, kmOnSphere(from, point));
    }
  }
  return least;
};
