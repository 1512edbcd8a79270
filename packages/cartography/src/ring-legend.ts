import { type CentreRing, RING_STATES, type RingState } from './centre-ring';

/** One state of a centre's ring with how many centres are in it. */
export type RingRow = { readonly state: RingState; readonly count: number };

/** The legend of reception centres. */
export type RingLegend = {
  readonly kind: 'rings';
  readonly states: readonly RingRow[];
  readonly withoutCoordinates: number;
  /** Whether some stand together under a number from afar. */
  readonly hasGroups: boolean;
};

/** Stands only where it occurs: it is a free place that cannot be known, not a state to expect. */
const IF_ANY: readonly RingState[] = ['freeUnknown'];

/** The share of places taken that the legend's picture of each state shows. */
export const SAMPLE_TAKEN = {
  free: 0.62,
  almostFull: 0.93,
  full: 1,
  freeUnknown: 0.62,
  notCounted: null,
  closed: null,
} as const satisfies Record<RingState, number | null>;

/** The legend of rings by the same states as on the map. */
export const ringLegend = (
  rings: readonly CentreRing[],
  { withoutCoordinates, hasGroups }: Pick<RingLegend, 'withoutCoordinates' | 'hasGroups'>,
): RingLegend => ({
  kind: 'rings',
  states: RING_STATES.map((state) => ({
    state,
    count: rings.filter((ring) => ring.state === state).length,
  })).filter(({ state, count }) => count > 0 || !IF_ANY.includes(state)),
  withoutCoordinates,
  hasGroups,
});
