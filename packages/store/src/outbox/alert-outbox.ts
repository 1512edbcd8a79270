import {
  type AlertOutbox,
  type AlertTarget,
  MOST_TARGETS,
  type OperationCode,
  type TryOutcome,
} from '@waystation/domain';
import { lockAlerts } from '../alerts/lock-alerts';
import { recordChanges } from '../changes/record-changes';
import type { Engine, Session } from '../engine/engine';
import { fingerprintOf } from '../imports/fingerprint';
import { deleteAlertTarget } from './delete-alert-target';
import { insertAlertDeliveries } from './insert-alert-deliveries';
import { insertAlertTarget } from './insert-alert-target';
import { listAlertDeliveries } from './list-alert-deliveries';
import { listAlertTargets } from './list-alert-targets';
import { repeatAlertDelivery } from './repeat-alert-delivery';
import { settleAlertDelivery } from './settle-alert-delivery';
import { takeAlertDelivery } from './take-alert-delivery';

/** What waits or was given up comes first, and is seldom more. */
const MOST_LISTED = 40;

const targetsOf = async (
  session: Session,
  operation: OperationCode,
): Promise<readonly AlertTarget[]> =>
  (await listAlertTargets.run(session, { operation })).map(({ document }) => document);

/** Every process learns that there is something to send; of targets nobody but the operator may know. */
const record = async (session: Session, operation: OperationCode): Promise<void> => {
  const change = { entity: 'alert', action: 'changed', count: 1, sensitivity: 'strict' } as const;
  await recordChanges(session, { operation, importId: null, changes: [change] });
};

const add = async (
  session: Session,
  operation: OperationCode,
  { target, secret }: { readonly target: AlertTarget; readonly secret: string | null },
): ReturnType<AlertOutbox['add']> => {
  await lockAlerts.run(session, { operation });
  const known = await targetsOf(session, operation);
  const same = known.find(({ id }) => id === target.id);
  if (same !== undefined) {
    return fingerprintOf(same) === fingerprintOf(target) ? 'known' : 'idTaken';
  }
  if (known.length >= MOST_TARGETS) {
    return 'tooMany';
  }
  const { id, to } = target;
  const document = JSON.stringify(target);
  await insertAlertTarget.run(session, { operation, id, channel: to.kind, document, secret });
  await record(session, operation);
  return 'added';
};

const remove = async (
  session: Session,
  operation: OperationCode,
  id: AlertTarget['id'],
): ReturnType<AlertOutbox['remove']> => {
  await lockAlerts.run(session, { operation });
  const removed = await deleteAlertTarget.run(session, { operation, id });
  if (removed.length === 0) {
    return 'targetNotFound';
  }
  await record(session, operation);
  return 'removed';
};

const test = async (
  session: Session,
  operation: OperationCode,
  { id, at }: { readonly id: AlertTarget['id']; readonly at: Date },
): ReturnType<AlertOutbox['test']> => {
  await lockAlerts.run(session, { operation });
  if (!(await targetsOf(session, operation)).some((target) => target.id === id)) {
    return 'targetNotFound';
  }
  const queued = { operation, targets: [id], event: 'test', alert: null } as const;
  await insertAlertDeliveries.run(session, { ...queued, at: at.toISOString() });
  await record(session, operation);
  return 'queued';
};

const again = async (
  session: Session,
  operation: OperationCode,
  { id, at }: { readonly id: string; readonly at: Date },
): ReturnType<AlertOutbox['again']> => {
  const known = await repeatAlertDelivery.run(session, { operation, id, at: at.toISOString() });
  if (known.length === 0) {
    return 'deliveryNotFound';
  }
  await record(session, operation);
  return 'queued';
};

const columnsOf = (outcome: TryOutcome) => {
  switch (outcome.kind) {
    case 'sent':
      return { state: 'sent', nextAt: null, problem: null } as const;
    case 'waits':
      return {
        state: 'waiting',
        nextAt: outcome.nextAt,
        problem: JSON.stringify(outcome.problem),
      } as const;
    case 'givenUp':
      return { state: 'givenUp', nextAt: null, problem: JSON.stringify(outcome.problem) } as const;
    default:
      return outcome satisfies never;
  }
};

/** Where alerts are sent and what is on its way, kept in the database. */
export const alertOutbox = (engine: Engine): AlertOutbox => ({
  targets: async (operation) => {
    const targets = await targetsOf(engine, operation);
    return await Promise.all(
      targets.map(async (target) => {
        const of = { operation, target: target.id, limit: MOST_LISTED };
        const rows = await listAlertDeliveries.run(engine, of);
        return { target, deliveries: rows.map(({ delivery }) => delivery) };
      }),
    );
  },
  add: (operation, target, secret) =>
    engine.transaction((session) => add(session, operation, { target, secret })),
  remove: (operation, id) => engine.transaction((session) => remove(session, operation, id)),
  test: (operation, id, at) =>
    engine.transaction((session) => test(session, operation, { id, at })),
  again: (operation, id, at) =>
    engine.transaction((session) => again(session, operation, { id, at })),
  take: async ({ channels, now, until }) => {
    const asked = { channels: [...channels], now: now.toISOString(), until: until.toISOString() };
    const [taken] = await takeAlertDelivery.run(engine, asked);
    return taken ?? null;
  },
  settle: async (operation, { id, tries }, outcome) => {
    await settleAlertDelivery.run(engine, { operation, id, tries, ...columnsOf(outcome) });
  },
});
