import {
  Alert,
  type AlertStep,
  type KeptAlertRule,
  refusalOfAction,
  type Store,
  settleAlerts,
  switchedOnAt,
} from '@waystation/domain';

/** Rules and alerts in memory. */
export const alertsOn = (
  written: readonly KeptAlertRule[],
  raisedBefore: readonly Alert[],
): Store['alerts'] => {
  let rules = written;
  let alerts = raisedBefore;
  const add = (id: string, step: AlertStep): void => {
    alerts = alerts.map((one) => (one.id === id ? { ...one, steps: [...one.steps, step] } : one));
  };
  return {
    rules: async () => rules,
    list: async () => alerts,
    write: async (_, rule, step) => {
      if (rules.some((one) => one.rule.id === rule.id)) {
        return 'idTaken';
      }
      rules = [...rules, { rule, isOn: false, steps: [{ ...step, kind: 'written' }] }];
      return 'written';
    },
    turn: async (_, id, step) => {
      rules = rules.map((one) =>
        one.rule.id === id
          ? { ...one, isOn: step.kind === 'switchedOn', steps: [...one.steps, step] }
          : one,
      );
      return rules.some(({ rule }) => rule.id === id) ? 'turned' : 'ruleNotFound';
    },
    settle: async (_, { rule, places, now }) => {
      const onSince = switchedOnAt(rules.find((one) => one.rule.id === rule)?.steps ?? []);
      const own = alerts.filter((one) => one.rule === rule);
      const found =
        onSince === null ? { raised: [], ended: [] } : settleAlerts(places, own, { onSince, now });
      const raised = found.raised.map(({ ended, ...alert }, index) =>
        Alert.parse({
          ...alert,
          id: `00000000-0000-4000-8000-${String(alerts.length + index).padStart(12, '0')}`,
          rule,
          steps: [{ kind: 'raised', at: now.toISOString() }, ...(ended === null ? [] : [ended])],
        }),
      );
      alerts = [...raised, ...alerts];
      for (const { id, step } of found.ended) {
        add(id, step);
      }
      return found.raised.length + found.ended.length;
    },
    handle: async (_, id, action) => {
      const alert = alerts.find((one) => one.id === id);
      const refusal = alert === undefined ? null : refusalOfAction(alert, action);
      if (alert !== undefined && refusal === null) {
        add(id, action);
      }
      return alert === undefined ? 'alertNotFound' : (refusal ?? 'handled');
    },
  };
};
