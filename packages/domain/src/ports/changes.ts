import type { Change } from '../change';
import type { OperationCode } from '../codes';

/** Where the change feed is read. */
export type ChangeStore = {
  /** The newest sequence of an operation (of all with null); 0: nothing was written yet. */
  readonly head: (operation: OperationCode | null) => Promise<number>;
  /** Changes after a sequence, oldest first, at most `limit`. */
  readonly since: (
    operation: OperationCode,
    after: number,
    limit: number,
  ) => Promise<readonly Change[]>;
};
