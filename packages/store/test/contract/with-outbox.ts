import { randomUUID } from 'node:crypto';
import {
  ALERT_CHANNELS,
  type AlertChannel,
  type AlertDelivery,
  AlertTarget,
  type Store,
} from '@waystation/domain';
import { expect } from 'vitest';
import { NOW, withRule } from './with-rule';

const MINUTE_MS = 60_000;

/** So many minutes after everything happened. */
export const minutes = (count: number): Date => new Date(NOW.getTime() + count * MINUTE_MS);

/** What webhooks of these tests are signed with. */
export const SECRET = 'whsec_c2VjcmV0';

/** What is due at a moment, taken for two minutes. */
export const takeAt = (
  { outbox }: Pick<Store, 'outbox'>,
  now: Date,
  channels: readonly AlertChannel[] = ALERT_CHANNELS,
) => outbox.take({ channels, now, until: new Date(now.getTime() + 2 * MINUTE_MS) });

/** An operation with a rule that is on, what adds targets to it, and what is on its way there. */
export const withOutbox = async (store: Store) => {
  const of = await withRule(store);
  const { code } = of;
  await of.write();
  await of.turn('switchedOn');
  return {
    ...of,
    store,
    outbox: store.outbox,
    add: async (more: object = {}): Promise<AlertTarget> => {
      const target = AlertTarget.parse({
        id: randomUUID(),
        name: 'Duty desk',
        to: { kind: 'webhook', url: 'https://desk.example.org/alerts' },
        audience: 'operator',
        leastSeverity: 'minor',
        ...more,
      });
      const secret = target.to.kind === 'webhook' ? SECRET : null;
      expect(await store.outbox.add(code, target, secret)).toBe('added');
      return target;
    },
    deliveries: async (): Promise<readonly AlertDelivery[]> =>
      (await store.outbox.targets(code)).flatMap(({ deliveries }) => deliveries),
    /** What is due is taken whatever operation it is of: a test leaves nothing to the next. */
    close: async (): Promise<void> => {
      for (const { target } of await store.outbox.targets(code)) {
        await store.outbox.remove(code, target.id);
      }
    },
  };
};
