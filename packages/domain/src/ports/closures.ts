import type { OperationCode } from '../codes';
import type { RoadClosure, RoadReport } from '../road-closure';
import type { RoadRefusal } from '../rules/weigh-road-report';
import type { RoadDoubt, RoadReportAnswer } from '../views/road-views';

/** What became of a report of a road that was sent. */
export type RoadReportOutcome =
  | { readonly kind: 'answered'; readonly answer: RoadReportAnswer }
  | { readonly kind: 'closureNotFound' }
  /** Another report was written under the same id. */
  | { readonly kind: 'idTaken' }
  | { readonly kind: 'refused'; readonly refusal: RoadRefusal };

/** When a report was received, and what only the operation's own ground can tell of it. */
export type RoadReception = {
  readonly now: Date;
  /** Kilometres outside the operation; null: inside. */
  readonly kmOutside: number | null;
  /** What the roads that are loaded leave doubtful of the place; null: nothing, or none are loaded. */
  readonly offRoads: RoadDoubt | null;
};

/** Where reports of closed roads are written and read. */
export type ClosureStore = {
  /** Every closure with its log, by the order in which they were first reported. */
  readonly list: (operation: OperationCode) => Promise<readonly RoadClosure[]>;
  /**
   * Adds an entry to the log of a closure, new or known, with a feed entry, or nothing. The same
   * report sent again is answered as it was the first time and writes nothing.
   */
  readonly report: (
    operation: OperationCode,
    report: RoadReport,
    reception: RoadReception,
  ) => Promise<RoadReportOutcome>;
};
