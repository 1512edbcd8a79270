import { afterEach, describe, expect, it } from 'vitest';
import type { OpenForTest } from './open-for-test';
import { minutes, SECRET, takeAt, withOutbox } from './with-outbox';
import { EPISODE, NOW } from './with-rule';

const at = NOW.toISOString();
const PROBLEM = { kind: 'refused', status: 500 } as const;

/** Opens operations with an outbox, which are closed after each test. */
const opening = (open: OpenForTest) => {
  let close = async (): Promise<void> => undefined;
  afterEach(() => close());
  return async () => {
    const opened = await withOutbox(open().store);
    close = opened.close;
    return opened;
  };
};

const describeQueueing = (open: OpenForTest): void => {
  describe('the outbox of alerts', () => {
    const opened = opening(open);

    it('adds a target once, and no other under its id', async () => {
      const { code, outbox, add } = await opened();
      const target = await add();
      expect(await outbox.add(code, target, 'whsec_b3RoZXI=')).toBe('known');
      expect(await outbox.add(code, { ...target, name: 'Another' }, SECRET)).toBe('idTaken');
      expect(await outbox.targets(code)).toEqual([{ target, deliveries: [] }]);
    });

    it('holds what is to be told with the alert, for targets that are sent it', async () => {
      const { code, store, find, list, add, outbox } = await opened();
      const target = await add();
      await add({ audience: 'public' });
      await add({ leastSeverity: 'extreme' });
      await find([EPISODE]);
      const [alert] = await list();
      const [, ...others] = await outbox.targets(code);
      expect(others.map(({ deliveries }) => deliveries)).toEqual([[], []]);
      expect(await takeAt(store, NOW)).toMatchObject({
        operation: code,
        target,
        secret: SECRET,
        delivery: { event: 'raised', alert: alert?.id, queuedAt: at, tries: 1, lastAt: at },
      });
      expect(await takeAt(store, NOW)).toBeNull();
    });

    it('tells nothing of an alert that is not kept', async () => {
      const { engine } = open();
      const { code, store, find, add, deliveries } = await opened();
      await add();
      const trigger = `outbox_fails_${code.replace('-', '_')}`;
      await engine.script(`
        create function ${trigger}() returns trigger language plpgsql as
          $body$ begin raise exception 'no room'; end $body$;
        create trigger ${trigger} before insert on alert_step for each row
          execute function ${trigger}();`);
      await expect(find([EPISODE])).rejects.toThrow();
      await engine.script(`drop trigger ${trigger} on alert_step; drop function ${trigger}();`);
      expect(await deliveries()).toEqual([]);
      expect(await takeAt(store, NOW)).toBeNull();
    });

    it('does not tell the end to who was not told the beginning', async () => {
      const { find, add, deliveries } = await opened();
      await find([EPISODE]);
      await add();
      await find([{ ...EPISODE, endedAt: '2026-11-20T00:00:00.000Z' }]);
      expect(await deliveries()).toEqual([]);
    });

    it('tests a target as often as somebody likes, and forgets one that is removed', async () => {
      const { code, outbox, add, deliveries } = await opened();
      const { id } = await add();
      await outbox.test(code, id, NOW);
      await outbox.test(code, id, NOW);
      expect(await deliveries()).toMatchObject([{ event: 'test' }, { event: 'test', alert: null }]);
      expect(await outbox.remove(code, id)).toBe('removed');
      expect(await outbox.targets(code)).toEqual([]);
      expect(await outbox.remove(code, id)).toBe('targetNotFound');
      expect(await outbox.test(code, id, NOW)).toBe('targetNotFound');
    });
  });
};

const describeTaking = (open: OpenForTest): void => {
  describe('what is due in the outbox of alerts', () => {
    const opened = opening(open);

    it('gives what died in the sending to another, under the same id', async () => {
      const { store, outbox, code, find, add, deliveries } = await opened();
      await add();
      await find([EPISODE]);
      const first = await takeAt(store, NOW);
      expect(await takeAt(store, minutes(1))).toBeNull();
      const second = await takeAt(store, minutes(2));
      expect(second?.delivery).toMatchObject({ id: first?.delivery.id, tries: 2 });
      // The one that was thought dead says what came of its try after all.
      if (first !== null && second !== null) {
        await outbox.settle(code, first.delivery, { kind: 'givenUp', problem: PROBLEM });
        expect(await deliveries()).toMatchObject([{ state: 'waiting' }]);
        await outbox.settle(code, second.delivery, { kind: 'sent' });
      }
      expect(await deliveries()).toMatchObject([{ state: 'sent', nextAt: null, problem: null }]);
      expect(await takeAt(store, minutes(60))).toBeNull();
    });

    it('is taken by one of many at a time', async () => {
      const { store, find, add } = await opened();
      await add();
      await find([EPISODE]);
      const taken = await Promise.all([1, 2, 3].map(() => takeAt(store, NOW)));
      expect(taken.filter((one) => one !== null)).toHaveLength(1);
    });

    it('waits before the next try, tells the end after the beginning, and lets go on again', async () => {
      const { store, outbox, code, find, add, deliveries } = await opened();
      await add();
      await find([EPISODE]);
      await find([{ ...EPISODE, endedAt: '2026-11-20T00:00:00.000Z' }]);
      const raised = await takeAt(store, NOW);
      if (raised === null) {
        throw new Error('Nothing was due.');
      }
      const nextAt = minutes(5).toISOString();
      await outbox.settle(code, raised.delivery, { kind: 'waits', problem: PROBLEM, nextAt });
      expect(await takeAt(store, minutes(4))).toBeNull();
      expect(await deliveries()).toMatchObject([
        { event: 'ended', tries: 0 },
        { event: 'raised', tries: 1, nextAt, problem: PROBLEM },
      ]);
      const again = await takeAt(store, minutes(5));
      expect(again?.delivery.id).toBe(raised.delivery.id);
      await outbox.settle(
        code,
        { id: raised.delivery.id, tries: 2 },
        {
          kind: 'givenUp',
          problem: PROBLEM,
        },
      );
      const ended = await takeAt(store, minutes(5));
      expect(ended?.delivery.event).toBe('ended');
      expect(await outbox.again(code, raised.delivery.id, minutes(9))).toBe('queued');
      expect((await takeAt(store, minutes(9)))?.delivery).toMatchObject({
        id: raised.delivery.id,
        tries: 1,
      });
    });

    it('leaves what a process cannot send to one that can, and does not wait for another target', async () => {
      const { store, find, add } = await opened();
      await add({ to: { kind: 'email', address: 'desk@example.org' } });
      const webhook = await add();
      await find([EPISODE]);
      expect((await takeAt(store, NOW, ['webhook']))?.target.id).toBe(webhook.id);
      expect(await takeAt(store, NOW, ['webhook'])).toBeNull();
      expect(await takeAt(store, NOW, ['email'])).toMatchObject({ secret: null });
    });
  });
};

/** What every store promises of alerts on their way. */
export const describeAlertOutbox = (open: OpenForTest): void => {
  describeQueueing(open);
  describeTaking(open);
};
