import { type ClosureAt, closureAt, type RoadClosure } from '@waystation/domain';
import type { Bounds } from '../../situation-map/canvas/use-camera';

/** A closure that a reader should know of, with what holds of it. */
export type ShownClosure = { readonly closure: RoadClosure; readonly at: ClosureAt };

const STATES = { closed: 0, lapsed: 1 } as const;

/**
 * The closures of a moment, and those whose announced end is past with nobody having confirmed it:
 * a road of which nobody knows is not an open one. Those that hold come first, then the newest.
 */
export const shownClosures = (
  closures: readonly RoadClosure[],
  moment: Date,
): readonly ShownClosure[] =>
  closures
    .flatMap((closure) => {
      const at = closureAt(closure, moment);
      return at === null || at.state === 'reopened'
        ? []
        : [{ closure, at, order: STATES[at.state] }];
    })
    .toSorted((a, b) => a.order - b.order || b.at.entry.at.localeCompare(a.at.entry.at));

/** Those inside the part of the map that is seen; over the date line its east is beyond 180°. */
export const withinBounds = (
  shown: readonly ShownClosure[],
  [west, south, east, north]: Bounds,
): readonly ShownClosure[] =>
  shown.filter(({ closure: { position } }) => {
    const [longitude, latitude] = position;
    const isBetween = [longitude - 360, longitude, longitude + 360].some(
      (one) => one >= west && one <= east,
    );
    return isBetween && latitude >= south && latitude <= north;
  });
