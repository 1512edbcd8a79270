import { createHmac, randomUUID } from 'node:crypto';
import { type DeliveryProblem, PlaceId } from '@waystation/domain';
import { anAlertRule } from '@waystation/domain/testing';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openMailServer } from '../support/mail-server';
import type { TestApp } from '../support/open-test-app';
import { type Heard, openedForTest } from '../support/sending-app';

/** Long enough for a machine with other work. */
const SOON = { timeout: 30_000 };

const webhook = (host: string) => ({ kind: 'webhook', url: `http://${host}/alerts` });

const failing = (problem: Partial<DeliveryProblem>) => ({
  state: 'waiting',
  tries: 1,
  problem,
});

const describeSent = (opened: () => TestApp): void => {
  describe('alerts that are sent', () => {
    const { receiving, sending } = openedForTest(opened);

    it('reach a webhook, signed with a secret that is told once', async () => {
      const { host, heard } = await receiving();
      const process = await sending({ hosts: [host] });
      const { id, secret } = await process.add(webhook(host));
      await process.post('alert.testTarget', { target: id });
      await expect.poll(process.deliveries, SOON).toMatchObject([{ state: 'sent', tries: 1 }]);
      const [{ headers, body }] = z.tuple([z.custom<Heard>()]).parse(heard);
      const signed = `${headers['webhook-id']}.${headers['webhook-timestamp']}.${body}`;
      const key = Buffer.from((secret ?? '').replace('whsec_', ''), 'base64');
      const proof = createHmac('sha256', key).update(signed).digest('base64');
      expect(headers['webhook-signature']).toBe(`v1,${proof}`);
      expect(JSON.parse(body)).toMatchObject({ type: 'alert.test', data: { status: 'test' } });
      expect(JSON.stringify(await process.targets())).not.toContain(secret);
    });

    it('tell that a rule raised one and that it is over, in that order', async () => {
      const { host, heard } = await receiving();
      const process = await sending({ hosts: [host] });
      await process.add(webhook(host));
      const rule = anAlertRule({
        id: randomUUID(),
        of: {
          kind: 'centres',
          quantity: 'present',
          centres: [PlaceId.parse('centre:CT-CHOUCHA')],
        },
        when: { kind: 'above', limit: 0, clear: 0 },
        audience: 'public',
      });
      await process.post('alert.write', { rule, by: 'Desk' });
      await process.post('alert.turn', { rule: rule.id, to: 'on', by: 'Desk' });
      await expect.poll(() => heard.length, SOON).toBe(1);
      await process.post('alert.turn', { rule: rule.id, to: 'off', by: 'Desk' });
      await expect.poll(() => heard.length, SOON).toBe(2);
      const told = heard.map(({ body }) => JSON.parse(body));
      expect(told).toMatchObject([
        { type: 'alert.raised', data: { status: 'exercise', alert: { endedAt: null } } },
        { type: 'alert.ended', data: { alert: { endedBecause: 'ruleOff' } } },
      ]);
      expect(told[0].data.text).toContain('not an official activation');
    });

    it.each([
      { to: { kind: 'webhook', url: 'http://desk.example.org/' }, refusal: 'addressNotAllowed' },
      { to: { kind: 'webhook', url: 'https://169.254.169.254/' }, refusal: 'addressNotAllowed' },
      { to: { kind: 'email', address: 'desk@example.org' }, refusal: 'noEmail' },
    ])('are not promised to $to.url $to.address', async ({ to, refusal }) => {
      const process = await sending({ hosts: [] });
      const target = { id: randomUUID(), name: 'Desk', to, audience: 'public' };
      const { error } = await process.post('alert.addTarget', {
        target: { ...target, leastSeverity: 'minor' },
      });
      expect(error.data).toMatchObject({ refusal });
      expect(await process.targets()).toEqual([]);
    });
  });
};

const describeNotTaken = (opened: () => TestApp): void => {
  describe('alerts that are not taken', () => {
    const { receiving, sending, closing } = openedForTest(opened);

    it('are tried again under the same id where the receiver fails', async () => {
      const { host, heard, answer } = await receiving();
      const process = await sending({ hosts: [host] });
      const { id } = await process.add(webhook(host));
      answer(500);
      await process.post('alert.testTarget', { target: id });
      await expect
        .poll(process.deliveries, SOON)
        .toMatchObject([failing({ kind: 'refused', status: 500 })]);
      answer(200);
      process.later(1);
      await expect.poll(process.deliveries, SOON).toMatchObject([{ state: 'sent', tries: 2 }]);
      expect(new Set(heard.map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    });

    it('do not wait for a receiver that hangs', async () => {
      const [slow, quick] = [await receiving(), await receiving()];
      const process = await sending({ hosts: [slow.host, quick.host] });
      const first = await process.add(webhook(slow.host));
      const second = await process.add(webhook(quick.host));
      slow.answer(null);
      await process.post('alert.testTarget', { target: first.id });
      await expect.poll(() => slow.heard.length, SOON).toBe(1);
      await process.post('alert.testTarget', { target: second.id });
      await expect.poll(() => quick.heard.length, SOON).toBe(1);
      slow.cut();
      await expect
        .poll(async () => (await process.targets())[0]?.deliveries, SOON)
        .toMatchObject([failing({ kind: expect.stringMatching(/^(unreachable|timedOut)$/) })]);
    });

    it('are sent by the next process where one stopped', async () => {
      const { host, heard, answer } = await receiving();
      const first = await sending({ hosts: [host] });
      const { id } = await first.add(webhook(host));
      answer(503);
      await first.post('alert.testTarget', { target: id });
      await expect.poll(first.deliveries, SOON).toMatchObject([failing({ status: 503 })]);
      await first.close();
      answer(200);
      const second = await sending({ hosts: [host] });
      second.later(1);
      await expect.poll(second.deliveries, SOON).toMatchObject([{ state: 'sent', tries: 2 }]);
      expect(heard).toHaveLength(2);
    });

    it('have the same id where one died between sending and noting it', async () => {
      const { host, heard } = await receiving();
      const { store } = opened().parts;
      const dying = async (): Promise<never> => {
        throw new Error('killed');
      };
      const first = await sending({
        hosts: [host],
        store: { ...store, outbox: { ...store.outbox, settle: dying } },
      });
      const { id } = await first.add(webhook(host));
      await first.post('alert.testTarget', { target: id });
      await expect.poll(() => heard.length, SOON).toBe(1);
      await first.close();
      const second = await sending({ hosts: [host] });
      second.later(1);
      expect(await second.deliveries()).toMatchObject([{ state: 'waiting', tries: 1 }]);
      second.later(2);
      await expect.poll(second.deliveries, SOON).toMatchObject([{ state: 'sent', tries: 2 }]);
      const [one, two] = heard.map(({ headers }) => headers['webhook-id']);
      expect(one).toBe(two);
    });

    it('wait for a mail server that is away, and are sent when somebody says so', async () => {
      const away = await openMailServer();
      await away.close();
      const process = await sending({ hosts: [], mailPort: away.port });
      const { id, secret } = await process.add({ kind: 'email', address: 'desk@example.org' });
      expect(secret).toBeNull();
      await process.post('alert.testTarget', { target: id });
      await expect.poll(process.deliveries, SOON).toMatchObject([failing({ kind: 'unreachable' })]);
      const back = await openMailServer(away.port);
      closing.push(back.close);
      const [delivery] = await process.deliveries();
      await process.post('alert.resend', { delivery: delivery?.id });
      await expect.poll(process.deliveries, SOON).toMatchObject([{ state: 'sent', tries: 1 }]);
      expect(back.messages).toHaveLength(1);
      expect(back.messages[0]).toContain(`Message-ID: <${delivery?.id}@example.org>`);
    });
  });
};

/** Alerts on their way out: signed, tried again, never lost, and known by one id. */
export const describeAlertSending = (opened: () => TestApp): void => {
  describeSent(opened);
  describeNotTaken(opened);
};
