import type { Counted } from '@waystation/domain';
import type { OperationState } from './operation-state';
import type { Recipient } from './recipient';

/**
 * The ids of the rounds with numbers of a column by sex or age, by the rows that the recipient may
 * see: what only a closed dataset has is not named. No count is in it.
 */
export const roundsBySexAge = (
  { store, operation, remember }: OperationState,
  { audience, sees }: Recipient,
  { group, unit, measure }: Counted,
): Promise<ReadonlySet<string>> =>
  remember(['sexAges', audience, group, unit, measure].join(' '), async () => {
    const rows = await store.figures.roundsBySexAge(operation.code, { group, unit, measure });
    return new Set(rows.filter(sees).map(({ round }) => round));
  });
