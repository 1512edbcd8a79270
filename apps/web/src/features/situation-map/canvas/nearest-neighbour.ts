import type { ScreenPoint } from './map-hit';

/** An area as it lies on the screen. */
export type Placed = ScreenPoint & { readonly key: string };

/** Where an arrow key points. */
export type Direction = 'left' | 'right' | 'up' | 'down';

const AHEAD = {
  left: ({ x, y }: ScreenPoint) => ({ ahead: -x, aside: y }),
  right: ({ x, y }: ScreenPoint) => ({ ahead: x, aside: y }),
  up: ({ x, y }: ScreenPoint) => ({ ahead: -y, aside: x }),
  down: ({ x, y }: ScreenPoint) => ({ ahead: y, aside: x }),
} as const satisfies Record<
  Direction,
  (by: ScreenPoint) => { readonly ahead: number; readonly aside: number }
>;

/** Being off to the side counts this much more than being far ahead, so that keys go straight. */
const ASIDE_WEIGHT = 2;

/**
 * The nearest place in a direction on the screen (the map does not mirror, so left is left in every
 * language); null: there is none that way.
 */
export const nearestNeighbour = (
  from: ScreenPoint,
  places: readonly Placed[],
  direction: Direction,
): string | null => {
  const candidates = places.flatMap(({ key, x, y }) => {
    const { ahead, aside } = AHEAD[direction]({ x: x - from.x, y: y - from.y });
    return ahead > 0 && Math.abs(aside) <= ahead * ASIDE_WEIGHT
      ? [{ key, distance: ahead + Math.abs(aside) * ASIDE_WEIGHT }]
      : [];
  });
  return candidates.toSorted((a, b) => a.distance - b.distance)[0]?.key ?? null;
};

/** The place nearest to a point, where stepping begins; null: none is in view. */
export const nearestTo = ({ x, y }: ScreenPoint, places: readonly Placed[]): string | null =>
  places.toSorted((a, b) => Math.hypot(a.x - x, a.y - y) - Math.hypot(b.x - x, b.y - y))[0]?.key ??
  null;
