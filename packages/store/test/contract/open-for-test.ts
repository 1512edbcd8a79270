import type { Operation, Store } from '@waystation/domain';
import type { Engine } from '../../src/engine/engine';
import { anOperation } from '../builders';

/** How the contract gets at a store: `again` opens the same data once more where an engine can. */
export type StoreUnderTest = {
  readonly store: Store;
  /** The engine below it, to look at what no port shows. */
  readonly engine: Engine;
  readonly again: () => Promise<Store>;
};

/** Gives the store that all suites of one engine share. */
export type OpenForTest = () => StoreUnderTest;

let operations = 0;

/** A new operation in the store, so that suites never meet each other's rows. */
export const newOperation = async (store: Store): Promise<Operation> => {
  operations += 1;
  const operation = anOperation(`suite-${operations}`);
  await store.operations.add(operation);
  return operation;
};
