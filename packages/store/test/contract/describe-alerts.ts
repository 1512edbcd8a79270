import { randomUUID } from 'node:crypto';
import { AlertId, endOfAlert, handlingOfAlert } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import type { OpenForTest } from './open-for-test';
import { BY, EPISODE, NOW, withAlert, withRule } from './with-rule';

const at = NOW.toISOString();

/** What every store promises of rules and alerts. */
export const describeAlerts = (open: OpenForTest): void => {
  describe('alerts', () => {
    it('have rules that are written once, and switched on by somebody', async () => {
      const { store } = open();
      const { code, rule, write, turn, head } = await withRule(store);
      expect(await write()).toBe('written');
      const before = await head();
      expect(await write()).toBe('written');
      expect(await write({ name: 'Another' })).toBe('idTaken');
      expect(await head()).toBe(before);
      expect(await turn('switchedOn')).toBe('turned');
      expect(await turn('switchedOn')).toBe('turned');
      expect(await store.alerts.rules(code)).toEqual([
        {
          rule,
          isOn: true,
          steps: [
            { ...BY, kind: 'written' },
            { ...BY, kind: 'switchedOn' },
          ],
        },
      ]);
    });

    it('are not raised by a rule that is off', async () => {
      const { store } = open();
      const { write, find, list } = await withRule(store);
      await write();
      expect(await find([EPISODE])).toBe(0);
      expect(await list()).toEqual([]);
    });

    it('are raised once, with an entry of the feed that is no figure', async () => {
      const { store } = open();
      const { code, rule, find, list, head } = await withAlert(store);
      const before = await head();
      expect(await find([EPISODE])).toBe(0);
      expect(await head()).toBe(before);
      const { endedAt: _, ...found } = EPISODE;
      expect(await list()).toMatchObject([
        { rule: rule.id, place: 'SS0609', ...found, steps: [{ kind: 'raised', at }] },
      ]);
      const feed = await store.changes.since(code, before - 1, 9);
      expect(feed).toMatchObject([{ entity: 'alert', action: 'added', sensitivity: 'strict' }]);
      expect((await store.changes.heads(code)).seqButReports).toBeLessThan(before);
    });

    it('are raised once by two that look at the same time', async () => {
      const { store } = open();
      const { write, turn, find, list } = await withRule(store);
      await write();
      await turn('switchedOn');
      const found = await Promise.all([find([EPISODE]), find([EPISODE])]);
      expect(found.toSorted()).toEqual([0, 1]);
      expect(await list()).toHaveLength(1);
    });

    it('end with the figure that clears them, and never by an older look', async () => {
      const { store } = open();
      const { find, list } = await withAlert(store);
      expect(await find([], { seq: 6 })).toBe(0);
      const endedAt = '2026-11-20T00:00:00.000Z';
      const cleared = { ...EPISODE, endedAt };
      expect(await find([cleared])).toBe(1);
      const [alert] = await list();
      expect(alert && endOfAlert(alert)).toMatchObject({ why: 'cleared', of: endedAt });
    });

    it('end when their rule is switched off', async () => {
      const { store } = open();
      const { turn, list, find } = await withAlert(store);
      await turn('switchedOff');
      const [alert] = await list();
      expect(alert && endOfAlert(alert)?.why).toBe('ruleOff');
      expect(await find([EPISODE])).toBe(0);
    });

    it('keep what people do with them', async () => {
      const { store } = open();
      const { code, list } = await withAlert(store);
      const [alert] = await list();
      const id = alert?.id ?? AlertId.parse(randomUUID());
      const acknowledge = { ...BY, kind: 'acknowledged' } as const;
      expect(await store.alerts.handle(code, id, acknowledge)).toBe('handled');
      expect(await store.alerts.handle(code, id, acknowledge)).toEqual({
        kind: 'alreadyAcknowledged',
      });
      const close = { ...BY, kind: 'closed', note: 'Trucks are on their way.' } as const;
      expect(await store.alerts.handle(code, id, close)).toBe('handled');
      const [closed] = await list();
      expect(closed && handlingOfAlert(closed)).toBe('closed');
      expect(closed?.steps.map(({ kind }) => kind)).toEqual(['raised', 'acknowledged', 'closed']);
      const unknown = AlertId.parse(randomUUID());
      expect(await store.alerts.handle(code, unknown, close)).toBe('alertNotFound');
    });
  });
};
