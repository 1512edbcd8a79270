import type { Audience, Store } from '@waystation/domain';
import type { ApiContext } from './context';
import { discloseOperation } from './disclosure/disclose-operation';
import { failed, found } from './outcome/outcome';

/** The context of one request: the store behind disclosure for the audience that was proved. */
export const createContext = (store: Store, audience: Audience): ApiContext => ({
  audience,
  operations: () => store.operations.list(),
  inOperation: async (code) => {
    const operation = await store.operations.find(code);
    return operation === null
      ? failed({ code: 'operationNotFound', operation: code })
      : found(discloseOperation(store, operation, audience));
  },
  addOperation: (operation) => store.operations.add(operation),
});
