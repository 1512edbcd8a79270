import type { TravelMode } from '../nearest-rules';
import type { ClosedEntry, ClosureEntry, RoadClosure } from '../road-closure';
import { latestAt } from './latest-at';

/**
 * What holds of a closure at a moment. `lapsed`: the day on which it was to be open again is past
 * and nobody said that it is; nobody said either that it stayed closed.
 */
export type ClosureAt = {
  /** What was said last, whoever was told of it. */
  readonly entry: ClosureEntry;
  readonly state: 'closed' | 'lapsed' | 'reopened';
  /** Reports that say otherwise and that no later writer had seen, newest first. */
  readonly otherwise: readonly ClosureEntry[];
};

/** Those that no later writer had in view. */
const notSeenByAny = (log: readonly ClosureEntry[]): readonly ClosureEntry[] =>
  log.filter(({ number }) => log.every(({ basedOn }) => basedOn < number));

const stateOf = (entry: ClosureEntry, moment: Date): ClosureAt['state'] => {
  if (entry.status === 'reopened') {
    return 'reopened';
  }
  return entry.until !== null && new Date(entry.until) <= moment ? 'lapsed' : 'closed';
};

/**
 * What a closure is at a moment: the newest report by its own time. A closure holds until somebody
 * says that the road is open, or until the day that was announced; it never ends by age alone.
 * Null: nothing was said of it yet.
 */
export const closureAt = ({ log }: Pick<RoadClosure, 'log'>, moment: Date): ClosureAt | null => {
  const past = log.filter(({ at }) => new Date(at) <= moment);
  const entry = latestAt(past, moment);
  return entry === null
    ? null
    : {
        entry,
        state: stateOf(entry, moment),
        otherwise: notSeenByAny(past)
          .filter(({ status }) => status !== entry.status)
          .toSorted((a, b) => b.at.localeCompare(a.at)),
      };
};

/** A closure that holds, with the report that says so. */
export type ClosureInForce = { readonly closure: RoadClosure; readonly entry: ClosedEntry };

/** The closures that hold at a moment, for whoever they hold, those since longest first. */
export const closuresInForce = (
  closures: readonly RoadClosure[],
  moment: Date,
): readonly ClosureInForce[] =>
  closures
    .flatMap((closure): readonly ClosureInForce[] => {
      const at = closureAt(closure, moment);
      return at?.state === 'closed' && at.entry.status === 'closed'
        ? [{ closure, entry: at.entry }]
        : [];
    })
    .toSorted((a, b) => a.entry.at.localeCompare(b.entry.at));

/** Whether a closure keeps those from passing who travel so. */
export const isClosedTo = ({ entry }: ClosureInForce, mode: TravelMode): boolean =>
  entry.closedTo === 'all' || entry.closedTo === mode;
