import type { PlaceId, TravelAssumptions, TravelMode } from '@waystation/domain';
import type { Travel } from './travel';

/** A line over the ground to be made into a time. */
export type Line = {
  readonly km: number;
  /** The crossing that it bends at; null: none. */
  readonly via: PlaceId | null;
  /** Whether it can be gone by road at all: not over the sea or by air. */
  readonly isByRoad: boolean;
};

const MINUTES_PER_HOUR = 60;

/** Minutes of a straight line under the operation's assumptions: km × detour / speed. */
export const minutesOf = (km: number, mode: TravelMode, assumed: TravelAssumptions): number =>
  ((km * assumed.detour) / assumed.speedKmh[mode]) * MINUTES_PER_HOUR;

/** Travel along a straight line, with what its minutes assume. */
export const straightTravel = (
  { km, via, isByRoad }: Line,
  mode: TravelMode,
  assumed: TravelAssumptions,
): Travel => ({
  way: 'straight',
  km,
  mode,
  minutes: isByRoad ? minutesOf(km, mode, assumed) : null,
  speedKmh: assumed.speedKmh[mode],
  detour: assumed.detour,
  via,
});
