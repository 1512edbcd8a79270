import type { Position, TravelMode } from '@waystation/domain';
import type { RoadTravel } from './travel';

/** One point to many, and what is closed between them. */
export type TravelAsk = {
  readonly from: Position;
  readonly to: readonly Position[];
  readonly mode: TravelMode;
  /** Where nobody can pass, closed crossings and roads reported closed: no way leads through. */
  readonly closed: readonly Position[];
  /** Whether the lines of the ways are asked for, to be drawn; left out: no. */
  readonly isDrawn?: boolean;
};

/**
 * The way to one target. `noWay`: both ends are at roads and none leads from one to the other.
 * `notCovered`: the network does not reach one of the ends, so it can say nothing.
 */
export type RoadAnswer = {
  /**
   * Which of the closed places the way would lead through if they were open, by their places in the
   * list of the question; left out: none, or the network cannot tell.
   */
  readonly closed?: readonly number[];
} & (
  | {
      readonly kind: 'road';
      readonly travel: RoadTravel;
      /** Which of them lie beside the way, and not on it; left out: the network cannot tell. */
      readonly beside?: readonly number[];
      /** The way over the ground, from road to road; left out: not asked for, or the network cannot tell. */
      readonly line?: readonly Position[];
    }
  | { readonly kind: 'noWay' }
  | { readonly kind: 'notCovered' }
);

/**
 * A network that knows travel times: one answer for each target in its order, or null where it is
 * not there or too slow, so that the straight line answers instead and says so.
 */
export type TravelTimes = (ask: TravelAsk) => Promise<readonly RoadAnswer[] | null>;
