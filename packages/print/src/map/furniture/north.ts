import type { Position } from '@waystation/domain';
import type { Point } from '../projection/equal-area';
import { type Frame, projectionOf } from '../projection/paper-projection';

/**
 * Degrees clockwise from up to true north at a place of the frame, for an arrow that stands there: on
 * an equal-area map north is up only in the middle.
 */
export const northAt = (
  map: {
    readonly frame: Frame;
    readonly scale: number;
    readonly projection: { readonly centre: Position };
  },
  place: Point,
): number => {
  const projection = projectionOf(map);
  return projection.northAt(projection.toGround(place));
};
