import type { OperationCode } from '../codes';
import type { Operation } from '../operation';
import type { OperationChange } from '../operation-change';

/** Where operations are kept. */
export type OperationStore = {
  readonly list: () => Promise<readonly Operation[]>;
  readonly find: (code: OperationCode) => Promise<Operation | null>;
  /** Adds an operation; `exists` leaves the stored one untouched. */
  readonly add: (operation: Operation) => Promise<'added' | 'exists'>;
  /** Changes what is named and nothing else; `unchanged` writes no change, `missing`: no such code. */
  readonly change: (
    code: OperationCode,
    change: OperationChange,
  ) => Promise<'changed' | 'unchanged' | 'missing'>;
};
