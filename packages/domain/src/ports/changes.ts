import type { Change } from '../change';
import type { OperationCode } from '../codes';

/** Where the change feed is read. */
export type ChangeStore = {
  /** The newest sequence of an operation (of all with null); 0: nothing was written yet. */
  readonly head: (operation: OperationCode | null) => Promise<number>;
  /**
   * The newest sequence of an operation but for reports from its centres, of which there may be one
   * a minute: what is made of other data stays as it is.
   */
  readonly headButReports: (operation: OperationCode) => Promise<number>;
  /** Changes after a sequence, oldest first, at most `limit`. */
  readonly since: (
    operation: OperationCode,
    after: number,
    limit: number,
  ) => Promise<readonly Change[]>;
};
