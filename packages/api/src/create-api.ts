import type { Audience, Store } from '@waystation/domain';
import type { ApiContext } from './context';
import { discloseOperation } from './disclosure/disclose-operation';
import { createOperationStates } from './disclosure/operation-state';
import { failed, found } from './outcome/outcome';

/** Makes the context of a request for an audience that was proved. */
export type Api = { readonly contextFor: (audience: Audience) => ApiContext };

/** The API over a store, behind disclosure; one for the life of the process. */
export const createApi = (store: Store): Api => {
  const stateOf = createOperationStates(store);
  return {
    contextFor: (audience) => ({
      audience,
      operations: () => store.operations.list(),
      inOperation: async (code) => {
        const operation = await store.operations.find(code);
        return operation === null
          ? failed({ code: 'operationNotFound', operation: code })
          : found(discloseOperation(await stateOf(operation), audience));
      },
      addOperation: (operation) => store.operations.add(operation),
      changeOperation: (code, change) => store.operations.change(code, change),
    }),
  };
};
