import type { OperationCode } from '../codes';
import type { Operation } from '../operation';

/** Where operations are kept. */
export type OperationStore = {
  readonly list: () => Promise<readonly Operation[]>;
  readonly find: (code: OperationCode) => Promise<Operation | null>;
  /** Adds an operation; `exists` leaves the stored one untouched. */
  readonly add: (operation: Operation) => Promise<'added' | 'exists'>;
};
