import { type Alert, type AlertEvent, type AlertRule, isSentTo } from '@waystation/domain';
import type { Session } from '../engine/engine';
import { insertAlertDeliveries } from './insert-alert-deliveries';
import { listAlertTargets } from './list-alert-targets';

/** What is to be told of an alert, as part of the transaction that keeps it. */
export type Told = {
  readonly alert: Alert['id'] | string;
  readonly rule: Pick<AlertRule, 'audience' | 'severity'>;
  readonly event: Exclude<AlertEvent, 'test'>;
  /** When it was raised or ended. */
  readonly at: string;
};

/** Queues what is told of an alert for every target that is sent alerts of its rule. */
export const queueDeliveries = async (
  session: Session,
  operation: string,
  { alert, rule, event, at }: Told,
): Promise<void> => {
  const rows = await listAlertTargets.run(session, { operation });
  const targets = rows
    .filter(({ document }) => isSentTo(document, rule))
    .map(({ document }) => document.id);
  if (targets.length > 0) {
    await insertAlertDeliveries.run(session, { operation, targets, event, alert, at });
  }
};
