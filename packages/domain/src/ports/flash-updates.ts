import type { OperationCode } from '../codes';
import type { FlashKey, FlashUpdate, FlashWithdrawal, KeptFlash } from '../flash-update';

/** An update that has no number yet. */
export type NewFlash = Omit<FlashUpdate, 'event' | 'version'>;

/** What became of publishing an update. */
export type FlashOutcome =
  | { readonly kind: 'published'; readonly key: FlashKey }
  /** Another update was published under its id. */
  | { readonly kind: 'idTaken' }
  | { readonly kind: 'eventNotFound' }
  /** Somebody else published an update of the event meanwhile. */
  | { readonly kind: 'overtaken' };

/** Where flash updates are kept. They are only added to. */
export type FlashUpdateStore = {
  /** All of an operation, by event and version. */
  readonly list: (operation: OperationCode) => Promise<readonly KeptFlash[]>;
  /**
   * Publishes an update with a feed entry, or nothing. `event` null: of a new event, under the next number;
   * else of that one, whose writer had seen `seen` updates. The same sent again is published once.
   */
  readonly publish: (
    operation: OperationCode,
    update: NewFlash,
    after: { readonly event: number | null; readonly seen: number },
  ) => Promise<FlashOutcome>;
  /** Takes an update back for good, with a feed entry. */
  readonly withdraw: (
    operation: OperationCode,
    key: FlashKey,
    withdrawal: FlashWithdrawal,
  ) => Promise<'withdrawn' | 'notFound' | 'alreadyWithdrawn'>;
};
