import type { Change } from '../change';
import type { OperationCode } from '../codes';

/** Where the feed of an operation stands; 0: nothing was written yet. */
export type FeedHeads = {
  /** The newest sequence. */
  readonly seq: number;
  /**
   * The newest but for reports from its centres, of which there may be one a minute: what is made of
   * other data stays as it is.
   */
  readonly seqButReports: number;
};

/** Where the change feed is read. */
export type ChangeStore = {
  /** The newest sequence of an operation (of all with null); 0: nothing was written yet. */
  readonly head: (operation: OperationCode | null) => Promise<number>;
  /** Both sequences of an operation, of one moment: every answer begins by asking for them. */
  readonly heads: (operation: OperationCode) => Promise<FeedHeads>;
  /** Changes after a sequence, oldest first, at most `limit`. */
  readonly since: (
    operation: OperationCode,
    after: number,
    limit: number,
  ) => Promise<readonly Change[]>;
};
