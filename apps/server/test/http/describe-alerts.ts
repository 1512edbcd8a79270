import { PlaceId } from '@waystation/domain';
import { anAlertRule } from '@waystation/domain/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { openApp } from '../../src/app/open-app';
import { aRequest, read, type TestApp } from '../support/open-test-app';

const operation = 'libya-2011';
const CENTRE = 'centre:CT-HAYET';

const RULE = anAlertRule({
  id: 'b4f1c6f0-6c1a-4d5e-8b7a-5f0f8f6f1a01',
  name: 'Many at the transit point',
  of: { kind: 'centres', quantity: 'present', centres: [PlaceId.parse(CENTRE)] },
  when: { kind: 'above', limit: 90_000, clear: 80_000 },
  audience: 'public',
});

/** Alerts from the report that raises them to the one that ends them. */
export const describeAlerts = (opened: () => TestApp): void => {
  describe('alerts', () => {
    let held: Awaited<ReturnType<typeof openApp>>;
    beforeAll(async () => {
      held = await openApp({ ...opened().parts, readsAhead: true });
      return async () => {
        await held.alerts.stop();
        await held.ahead.stop();
      };
    });

    const post = (procedure: string, input: object) =>
      held.app(
        aRequest(`/trpc/${procedure}`, {
          method: 'POST',
          token: opened().token,
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ operation, ...input }),
        }),
      );
    const report = (number: number, present: number) =>
      post('centre.report', {
        report: {
          id: `b4f1c6f0-6c1a-4d5e-8b7a-5f0f8f6f1b0${number}`,
          centre: CENTRE,
          at: `2011-05-20T0${number}:00:00Z`,
          reporter: 'shiftLead',
          basedOn: number - 1,
          present,
          confirmed: true,
        },
      });
    const alerts = async () => {
      await held.alerts.look();
      const answer = await held.app(aRequest(read('alert.list', { operation })));
      return (await answer.json()).result.data.alerts;
    };

    it('are raised by what a centre reports, once, and end with what it reports later', async () => {
      const by = 'Duty officer';
      expect((await post('alert.write', { rule: RULE, by })).status).toBe(200);
      expect((await post('alert.turn', { rule: RULE.id, to: 'on', by })).status).toBe(200);
      expect(await alerts()).toEqual([]);
      expect((await report(1, 95_000)).status).toBe(200);
      const [alert] = await alerts();
      expect(alert).toMatchObject({ holds: true, figure: { least: 95_000, most: 95_000 } });
      expect(await alerts()).toHaveLength(1);
      expect((await report(2, 85_000)).status).toBe(200);
      expect(await alerts()).toMatchObject([{ id: alert.id, holds: true }]);
      expect((await report(3, 70_000)).status).toBe(200);
      expect(await alerts()).toMatchObject([{ id: alert.id, holds: false }]);
    });

    it('are told as a feed with a message each, to whoever asks', async () => {
      const feed = await held.app(aRequest(`/alerts/${operation}/feed.atom?lang=en`));
      expect(feed.headers.get('content-type')).toContain('application/atom+xml');
      const text = await feed.text();
      const path = /href="[^"]+(\/alerts\/[^"]+-end\.cap)"/.exec(text)?.[1] ?? '';
      const end = await held.app(aRequest(path));
      expect(end.headers.get('content-type')).toContain('application/cap+xml');
      expect(await end.text()).toContain('<msgType>Cancel</msgType>');
      const first = await held.app(aRequest(path.replace('-end', '')));
      expect(await first.text()).toContain('<msgType>Alert</msgType>');
    });

    it.each([
      `/alerts/${operation}/7b1d2c3e-4f50-4a61-8b72-9c83ad94be11.cap`,
      `/alerts/${operation}/nonsense`,
      '/alerts/atlantis/feed.atom',
    ])('are not at %s', async (path) => {
      expect((await held.app(aRequest(path))).status).toBe(404);
    });
  });
};
