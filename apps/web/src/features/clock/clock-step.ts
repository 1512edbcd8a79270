import type { Day } from '@waystation/domain';
import { type ClockSpan, clampDay, shiftDay } from '@waystation/view';

/** Speeds in days a second; the slowest leaves time to read a map that redraws. */
export const SPEEDS = [1, 2, 4] as const;

/** One speed. */
export type Speed = (typeof SPEEDS)[number];

/** The day after the next tick, and whether the clock has come to its end there. */
export const tick = (
  day: Day,
  span: ClockSpan,
): { readonly day: Day; readonly isOver: boolean } => {
  const next = clampDay(shiftDay(day, 1), span);
  return { day: next, isOver: next >= span.to };
};

/** The day to start playing from: the beginning when the clock stands at its end. */
export const playFrom = (day: Day, span: ClockSpan): Day => (day >= span.to ? span.from : day);

/** The next speed, the slowest after the fastest. */
export const nextSpeed = (speed: Speed): Speed =>
  SPEEDS[(SPEEDS.indexOf(speed) + 1) % SPEEDS.length] ?? SPEEDS[0];
