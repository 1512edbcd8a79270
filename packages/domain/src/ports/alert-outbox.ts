import type { AlertDelivery, AlertDeliveryId } from '../alert-delivery';
import type { AlertChannel, AlertTarget, AlertTargetId } from '../alert-target';
import type { OperationCode } from '../codes';
import type { TryOutcome } from '../rules/outcome-of-try';

/** A target with what waits for it, what was given up and what was sent to it last, newest first. */
export type TargetWithDeliveries = {
  readonly target: AlertTarget;
  readonly deliveries: readonly AlertDelivery[];
};

/** What a process took in hand, for as long as it said. */
export type TakenDelivery = {
  readonly operation: OperationCode;
  readonly target: AlertTarget;
  /** What a webhook is signed with; null: an e-mail is not. */
  readonly secret: string | null;
  /** With the try that is made now. */
  readonly delivery: AlertDelivery;
};

/**
 * Where alerts are sent, and what is on its way. What is to be sent is written in the transaction that
 * raises or ends an alert, so that it is never lost; a process takes it, sends it and says what came of it.
 */
export type AlertOutbox = {
  /** In the order in which they were added. */
  readonly targets: (operation: OperationCode) => Promise<readonly TargetWithDeliveries[]>;
  /** The same target sent again writes nothing, its secret neither; another under its id is refused. */
  readonly add: (
    operation: OperationCode,
    target: AlertTarget,
    secret: string | null,
  ) => Promise<'added' | 'known' | 'idTaken' | 'tooMany'>;
  /** With its address and all that was or is to be sent there. */
  readonly remove: (
    operation: OperationCode,
    target: AlertTargetId,
  ) => Promise<'removed' | 'targetNotFound'>;
  readonly test: (
    operation: OperationCode,
    target: AlertTargetId,
    at: Date,
  ) => Promise<'queued' | 'targetNotFound'>;
  /** Has what waits or was given up tried again now, as often as at first. */
  readonly again: (
    operation: OperationCode,
    delivery: AlertDeliveryId,
    at: Date,
  ) => Promise<'queued' | 'deliveryNotFound'>;
  /**
   * Takes the oldest that is due in hand until a moment: who does not say by then what came of it may
   * have died, and another takes it. One at a time for each target, and never an end before its beginning.
   */
  readonly take: (asked: {
    readonly channels: readonly AlertChannel[];
    readonly now: Date;
    readonly until: Date;
  }) => Promise<TakenDelivery | null>;
  /** Keeps what came of a try; nothing where it was taken from us meanwhile. */
  readonly settle: (
    operation: OperationCode,
    delivery: Pick<AlertDelivery, 'id' | 'tries'>,
    outcome: TryOutcome,
  ) => Promise<void>;
};

/** So many targets are looked after by eye. */
export const MOST_TARGETS = 20;
