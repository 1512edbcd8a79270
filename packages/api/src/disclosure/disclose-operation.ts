import type { Audience, Operation, Store } from '@waystation/domain';
import { discloseFigures } from './disclose-figures';
import { disclosePlaces } from './disclose-places';
import { type DisclosedOperation, markDisclosed } from './disclosed-operation';
import type { HiddenMemory } from './hidden-memory';
import { hiddenNumbersFor } from './hidden-numbers';
import { recipientOf } from './recipient';

/**
 * An operation as an audience may see it (domain rule 9): the only door to what a store holds. The
 * numbers are decided here, before anything is added, ranked or compared.
 */
export const discloseOperation = (
  { store, memory }: { readonly store: Store; readonly memory: HiddenMemory },
  operation: Operation,
  audience: Audience,
): DisclosedOperation => {
  const { code } = operation;
  const recipient = recipientOf(audience, operation);
  return markDisclosed({
    operation,
    audience,
    areas: {
      list: (level) => store.areas.list(code, level),
      topology: (level) => store.areas.topology(code, level),
      levels: () => store.areas.levels(code),
    },
    places: disclosePlaces(store, recipient),
    figures: discloseFigures(store, recipient, hiddenNumbersFor(store, recipient, memory)),
    changes: {
      head: () => store.changes.head(code),
      since: async (after, limit) =>
        (await store.changes.since(code, after, limit)).filter(recipient.sees),
    },
  });
};
