import type { Position } from '@waystation/domain';
import { EARTH_KM } from '@waystation/domain';
import type { Town } from './town';

/** The eight directions, clockwise from north. */
export const DIRECTIONS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const;

/** One direction. */
export type Direction = (typeof DIRECTIONS)[number];

/** A town, how far a point is from it, and in which direction from it the point lies. */
export type NearestTown = {
  readonly town: Town;
  readonly kilometres: number;
  readonly direction: Direction;
};

const DEGREE = Math.PI / 180;

/** North and east of one point from another in kilometres, on a plane that touches between them. */
const stepBetween = ([x1, y1]: Position, [x2, y2]: Position) => ({
  north: (y2 - y1) * DEGREE * EARTH_KM,
  // The shorter way round, also across the date line.
  east: (((x2 - x1 + 540) % 360) - 180) * DEGREE * EARTH_KM * Math.cos(((y1 + y2) / 2) * DEGREE),
});

const directionOf = (north: number, east: number): Direction => {
  const turn = (Math.atan2(east, north) / (2 * Math.PI)) * DIRECTIONS.length;
  return DIRECTIONS[(Math.round(turn) + DIRECTIONS.length) % DIRECTIONS.length] ?? 'n';
};

/** The town nearest to a point; good to a percent over the distances that are of use. Null: no towns. */
export const nearestTown = (towns: readonly Town[], point: Position): NearestTown | null => {
  let nearest: NearestTown | null = null;
  for (const town of towns) {
    const { north, east } = stepBetween(town.position, point);
    const kilometres = Math.hypot(north, east);
    if (nearest === null || kilometres < nearest.kilometres) {
      nearest = { town, kilometres, direction: directionOf(north, east) };
    }
  }
  return nearest;
};
