import type { Audience, Operation, Store } from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { episodesOfRule } from './episodes-of-rule';

/** What rules are held against, at one state of an operation. */
export type SettledState = {
  readonly store: Pick<Store, 'alerts'>;
  readonly operation: Operation;
  readonly seq: number;
  readonly readsFor: (audience: Audience) => DisclosedOperation;
};

/**
 * Holds every rule that is on against what its audience may know now, and keeps what it finds; how many
 * alerts were raised or ended. A rule whose indicator is gone finds nothing and ends nothing.
 */
export const settleRules = async (
  { store, operation, seq, readsFor }: SettledState,
  now: Date,
): Promise<number> => {
  let settled = 0;
  for (const { rule, isOn } of await store.alerts.rules(operation.code)) {
    const places = isOn ? await episodesOfRule(readsFor(rule.audience), rule, now) : null;
    if (places?.ok) {
      const found = { rule: rule.id, seq, places: places.value, now };
      settled += await store.alerts.settle(operation.code, found);
    }
  }
  return settled;
};
