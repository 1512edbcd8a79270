import type { Audience, Operation, Store } from '@waystation/domain';
import { discloseFigures } from './disclose-figures';
import { disclosePlaces } from './disclose-places';
import { type DisclosedOperation, markDisclosed, type OperationReads } from './disclosed-operation';
import { maySeeIt } from './may-see-it';

/** An operation as an audience may see it (domain rule 9): the only door to what a store holds. */
export const discloseOperation = (
  store: Store,
  operation: Operation,
  audience: Audience,
): DisclosedOperation => {
  const { code } = operation;
  const areas: OperationReads['areas'] = {
    list: (level) => store.areas.list(code, level),
    topology: (level) => store.areas.topology(code, level),
    levels: () => store.areas.levels(code),
  };
  return markDisclosed({
    operation,
    audience,
    areas,
    places: disclosePlaces(store, operation, audience),
    figures: discloseFigures(store, operation, audience),
    changes: {
      head: () => store.changes.head(code),
      since: async (after, limit) =>
        (await store.changes.since(code, after, limit)).filter(maySeeIt(audience)),
    },
  });
};
