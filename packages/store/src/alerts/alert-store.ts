import { randomUUID } from 'node:crypto';
import {
  type Alert,
  type AlertFindings,
  type AlertRule,
  type AlertRuleStep,
  type AlertStep,
  type AlertStore,
  endOfAlert,
  handlingOf,
  type KeptAlertRule,
  type NewAlert,
  type OperationCode,
  refusalOfAction,
  settleAlerts,
  switchedOnAt,
} from '@waystation/domain';
import { recordChanges } from '../changes/record-changes';
import type { Engine, Session } from '../engine/engine';
import { fingerprintOf } from '../imports/fingerprint';
import { queueDeliveries } from '../outbox/queue-deliveries';
import { insertAlert } from './insert-alert';
import { insertAlertRule } from './insert-alert-rule';
import { insertAlertRuleStep } from './insert-alert-rule-step';
import { insertAlertStep } from './insert-alert-step';
import { listAlertRules } from './list-alert-rules';
import { listAlerts } from './list-alerts';
import { lockAlerts } from './lock-alerts';
import { setAlertRuleSeq } from './set-alert-rule-seq';
import { turnAlertRule } from './turn-alert-rule';

/** A list that nobody reads to its end; the log itself keeps all. */
const MOST_LISTED = 1_000;

type Known = { readonly kept: KeptAlertRule; readonly seq: number };

const ruleOf = async (
  session: Session,
  operation: OperationCode,
  id: string,
): Promise<Known | null> => {
  const rows = await listAlertRules.run(session, { operation });
  const row = rows.find(({ document }) => document.rule.id === id);
  return row === undefined ? null : { kept: row.document, seq: row.seq };
};

/** Who may be told of an alert is told that something changed with it; nobody else is. */
const record = (
  session: Session,
  operation: OperationCode,
  { rule, action }: { readonly rule: AlertRule; readonly action: 'added' | 'changed' },
): Promise<number> => {
  const sensitivity = handlingOf(rule.audience);
  const changes = [{ entity: 'alert' as const, action, count: 1, sensitivity }];
  return recordChanges(session, { operation, importId: null, changes });
};

const addStep = async (
  session: Session,
  operation: OperationCode,
  { alert, step }: { readonly alert: Alert['id']; readonly step: AlertStep },
): Promise<void> => {
  await insertAlertStep.run(session, { operation, alert, entry: JSON.stringify(step) });
};

const write = async (
  session: Session,
  operation: OperationCode,
  { rule, step }: { readonly rule: AlertRule; readonly step: Omit<AlertRuleStep, 'kind'> },
): ReturnType<AlertStore['write']> => {
  await lockAlerts.run(session, { operation });
  const known = await ruleOf(session, operation, rule.id);
  if (known !== null) {
    return fingerprintOf(known.kept.rule) === fingerprintOf(rule) ? 'written' : 'idTaken';
  }
  const entry = JSON.stringify({ ...step, kind: 'written' });
  await insertAlertRule.run(session, { operation, id: rule.id, document: JSON.stringify(rule) });
  await insertAlertRuleStep.run(session, { operation, rule: rule.id, ordinal: 1, entry });
  await record(session, operation, { rule, action: 'added' });
  return 'written';
};

const alertsOf = async (
  session: Session,
  of: { readonly operation: string; readonly rule: string | null; readonly limit: number | null },
): Promise<readonly Alert[]> => (await listAlerts.run(session, of)).map(({ document }) => document);

const turn = async (
  session: Session,
  operation: OperationCode,
  { id, step }: { readonly id: string; readonly step: Parameters<AlertStore['turn']>[2] },
): ReturnType<AlertStore['turn']> => {
  await lockAlerts.run(session, { operation });
  const known = await ruleOf(session, operation, id);
  if (known === null) {
    return 'ruleNotFound';
  }
  const { rule, isOn, steps } = known.kept;
  const willBeOn = step.kind === 'switchedOn';
  if (isOn === willBeOn) {
    return 'turned';
  }
  const entry = JSON.stringify(step);
  await insertAlertRuleStep.run(session, { operation, rule: id, ordinal: steps.length + 1, entry });
  await turnAlertRule.run(session, { operation, rule: id, isOn: willBeOn });
  if (!willBeOn) {
    for (const alert of await alertsOf(session, { operation, rule: id, limit: null })) {
      if (endOfAlert(alert) === null) {
        const ended = { kind: 'ended', at: step.at, why: 'ruleOff', of: null } as const;
        await addStep(session, operation, { alert: alert.id, step: ended });
        const told = { alert: alert.id, rule, event: 'ended', at: step.at } as const;
        await queueDeliveries(session, operation, told);
      }
    }
  }
  await record(session, operation, { rule, action: 'changed' });
  return 'turned';
};

const raise = async (
  session: Session,
  operation: OperationCode,
  {
    alert: { place, since, ended, ...found },
    rule,
    at,
  }: { readonly alert: NewAlert; readonly rule: AlertRule; readonly at: string },
): Promise<void> => {
  const id = randomUUID();
  const document = JSON.stringify({ since, ...found });
  await insertAlert.run(session, { operation, id, rule: rule.id, place, since, document });
  const steps: readonly AlertStep[] = [{ kind: 'raised', at }, ...(ended === null ? [] : [ended])];
  for (const step of steps) {
    await insertAlertStep.run(session, { operation, alert: id, entry: JSON.stringify(step) });
  }
  const told = { alert: id, rule, at };
  await queueDeliveries(session, operation, { ...told, event: 'raised' });
  if (ended !== null) {
    await queueDeliveries(session, operation, { ...told, event: 'ended' });
  }
};

const settle = async (
  session: Session,
  operation: OperationCode,
  { rule: id, seq, places, now }: AlertFindings,
): Promise<number> => {
  await lockAlerts.run(session, { operation });
  const known = await ruleOf(session, operation, id);
  const onSince = known?.kept.isOn ? switchedOnAt(known.kept.steps) : null;
  if (known === null || onSince === null || known.seq > seq) {
    return 0;
  }
  const kept = await alertsOf(session, { operation, rule: id, limit: null });
  const { raised, ended } = settleAlerts(places, kept, { onSince, now });
  const { rule } = known.kept;
  for (const alert of raised) {
    await raise(session, operation, { alert, rule, at: now.toISOString() });
  }
  for (const { id: alert, step } of ended) {
    await addStep(session, operation, { alert, step });
    await queueDeliveries(session, operation, { alert, rule, event: 'ended', at: step.at });
  }
  await setAlertRuleSeq.run(session, { operation, rule: id, seq });
  if (raised.length + ended.length > 0) {
    await record(session, operation, { rule, action: raised.length > 0 ? 'added' : 'changed' });
  }
  return raised.length + ended.length;
};

const handle = async (
  session: Session,
  operation: OperationCode,
  { id, action }: { readonly id: string; readonly action: Parameters<AlertStore['handle']>[2] },
): ReturnType<AlertStore['handle']> => {
  await lockAlerts.run(session, { operation });
  const alerts = await alertsOf(session, { operation, rule: null, limit: null });
  const alert = alerts.find((one) => one.id === id);
  const known = alert === undefined ? null : await ruleOf(session, operation, alert.rule);
  if (alert === undefined || known === null) {
    return 'alertNotFound';
  }
  const refusal = refusalOfAction(alert, action);
  if (refusal !== null) {
    return refusal;
  }
  await addStep(session, operation, { alert: alert.id, step: action });
  await record(session, operation, { rule: known.kept.rule, action: 'changed' });
  return 'handled';
};

/** Rules of alerts kept in the database, with what they raised. */
export const alertStore = (engine: Engine): AlertStore => ({
  rules: async (operation) =>
    (await listAlertRules.run(engine, { operation })).map(({ document }) => document),
  list: (operation) => alertsOf(engine, { operation, rule: null, limit: MOST_LISTED }),
  write: (operation, rule, step) =>
    engine.transaction((session) => write(session, operation, { rule, step })),
  turn: (operation, id, step) =>
    engine.transaction((session) => turn(session, operation, { id, step })),
  settle: (operation, findings) =>
    engine.transaction((session) => settle(session, operation, findings)),
  handle: (operation, id, action) =>
    engine.transaction((session) => handle(session, operation, { id, action })),
});
