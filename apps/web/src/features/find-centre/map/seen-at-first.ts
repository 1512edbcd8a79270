import type { Position } from '@waystation/domain';
import type { RankedCentre } from '@waystation/nearest';
import type { Bounds } from '../../situation-map/canvas/use-camera';

/** As many centres as a reader compares at a glance. */
const MOST_SEEN = 3;

/** What the map shows first: where the people are and the first centres that have a position; null: nothing. */
export const seenAtFirst = (
  from: Position | null,
  centres: readonly Pick<RankedCentre, 'position'>[],
): Bounds | null => {
  const near = centres.flatMap(({ position }) => (position === null ? [] : [position]));
  const seen = [...(from === null ? [] : [from]), ...near.slice(0, MOST_SEEN)];
  const [first] = seen;
  if (first === undefined) {
    return null;
  }
  // Over the antimeridian the near way is shown, not the one around the world.
  const longitudes = seen.map(
    ([longitude]) => longitude + 360 * Math.round((first[0] - longitude) / 360),
  );
  const latitudes = seen.map(([, latitude]) => latitude);
  return [
    Math.min(...longitudes),
    Math.min(...latitudes),
    Math.max(...longitudes),
    Math.max(...latitudes),
  ];
};
