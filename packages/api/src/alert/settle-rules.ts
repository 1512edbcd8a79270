import type { Audience, KeptAlertRule, Operation, Store } from '@waystation/domain';
import type { DisclosedOperation } from '../disclosure/disclosed-operation';
import { episodesOfRule } from './episodes-of-rule';

/** What rules are held against, at one state of an operation. */
export type SettledState = {
  readonly store: Pick<Store, 'alerts'>;
  readonly operation: Operation;
  readonly seq: number;
  /** The newest change that is no report from a centre. */
  readonly seqButReports: number;
  readonly readsFor: (audience: Audience) => DisclosedOperation;
};

/** What each rule was held against last, by its id; of one process. */
export type SettledRules = Map<string, string>;

const DAY_LENGTH = 'YYYY-MM-DD'.length;
const MINUTE_LENGTH = 'YYYY-MM-DDTHH:MM'.length;

/**
 * All that a look at a rule depends on: the same again finds the same. Reports from centres come all day
 * and change no figure of an area; a round has a day, and silence is told by the minute. Null: it is to
 * be looked at whenever anything moves.
 */
const dependsOn = (
  { rule, steps }: KeptAlertRule,
  { seqButReports }: Pick<SettledState, 'seqButReports'>,
  now: Date,
): string | null =>
  rule.of.kind === 'centres'
    ? null
    : [
        seqButReports,
        steps.length,
        now.toISOString().slice(0, rule.when.kind === 'notUpdated' ? MINUTE_LENGTH : DAY_LENGTH),
      ].join(' ');

/**
 * Holds every rule that is on against what its audience may know now, and keeps what it finds; how many
 * alerts were raised or ended. A rule whose indicator is gone finds nothing and ends nothing. Rules that
 * were held against the same before, by `known`, are passed over.
 */
export const settleRules = async (
  state: SettledState,
  known: SettledRules,
  now: Date,
): Promise<number> => {
  const { store, operation, seq, readsFor } = state;
  let settled = 0;
  for (const kept of await store.alerts.rules(operation.code)) {
    const { rule, isOn } = kept;
    const on = isOn ? dependsOn(kept, state, now) : null;
    if (!isOn || (on !== null && known.get(rule.id) === on)) {
      continue;
    }
    const places = await episodesOfRule(readsFor(rule.audience), rule, now);
    if (places.ok) {
      const found = { rule: rule.id, seq, places: places.value, now };
      settled += await store.alerts.settle(operation.code, found);
      if (on !== null) {
        known.set(rule.id, on);
      }
    }
  }
  return settled;
};
