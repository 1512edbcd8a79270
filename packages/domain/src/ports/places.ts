import type { Centre } from '../centre';
import type { CentreLogEntry, CentreLogKind, LogCursor } from '../centre-log';
import type { OperationCode, PlaceId } from '../codes';
import type { Crossing } from '../crossing';
import type { LogSpan } from '../log-span';
import type { Site } from '../site';
import type { Measurement } from '../standards/measurement';

/** Which entries of a centre's log are wanted, newest first. */
export type LogQuestion = {
  readonly centre: PlaceId;
  /** Null: of every kind. */
  readonly kind: CentreLogKind | null;
  /** Whether only what was reported from the ground is wanted, and nothing of imports. */
  readonly isReported: boolean;
  /** Null: from the newest on. */
  readonly before: LogCursor | null;
  /** Entries of one date and order are never parted: there may be a few more. */
  readonly limit: number;
};

/** Where sites, centres and crossings are read, with their dated logs. */
export type PlaceStore = {
  readonly sites: (operation: OperationCode) => Promise<readonly Site[]>;
  /**
   * Centres with at least as much of their logs as recentLogs keeps for the span, which does not grow
   * with the logs; without a span with whole logs. With an id that one alone.
   */
  readonly centres: (
    operation: OperationCode,
    span?: LogSpan | null,
    only?: PlaceId,
  ) => Promise<readonly Centre[]>;
  /** A part of the log of one centre. */
  readonly centreLog: (
    operation: OperationCode,
    question: LogQuestion,
  ) => Promise<readonly CentreLogEntry[]>;
  readonly crossings: (operation: OperationCode) => Promise<readonly Crossing[]>;
  /** What was measured at sites and centres to hold them against minimum standards, oldest first. */
  readonly measurements: (operation: OperationCode) => Promise<readonly Measurement[]>;
};
