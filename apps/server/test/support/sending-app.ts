import { randomUUID } from 'node:crypto';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AlertTargetList } from '@waystation/domain';
import { afterEach } from 'vitest';
import { z } from 'zod';
import { type AppParts, openApp } from '../../src/app/open-app';
import { aRequest, read, type TestApp } from './open-test-app';

const operation = 'libya-2011';
const MINUTE_MS = 60_000;
const Bound = z.object({ port: z.number() });

/** A request that a receiver was sent. */
export type Heard = { readonly headers: IncomingHttpHeaders; readonly body: string };

/** A receiver of webhooks that answers as it is told to; null: it never does. */
const openReceiver = async () => {
  const heard: Heard[] = [];
  let status: number | null = 204;
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += chunk;
    });
    request.on('end', () => {
      heard.push({ headers: request.headers, body });
      if (status !== null) {
        response.writeHead(status).end();
      }
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    heard,
    host: `127.0.0.1:${Bound.parse(server.address()).port}`,
    answer: (next: number | null) => {
      status = next;
    },
    cut: () => server.closeAllConnections(),
    close: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
};

/** A process that sends, over the store that all of these share. */
const openSending = async (
  { parts, token }: TestApp,
  { hosts, mailPort, ...more }: Partial<AppParts> & { hosts: string[]; mailPort?: number },
) => {
  let ahead = 0;
  const held = await openApp({
    ...parts,
    readsAhead: true,
    alertWays: {
      webhookHosts: hosts,
      mail:
        mailPort === undefined
          ? null
          : {
              server: { host: '127.0.0.1', port: mailPort, isEncrypted: false, login: null },
              from: 'alerts@example.org',
            },
      publicUrl: null,
    },
    now: () => new Date(Date.now() + ahead),
    ...more,
  });
  const post = async (procedure: string, input: object) => {
    const answer = await held.app(
      aRequest(`/trpc/${procedure}`, {
        method: 'POST',
        token,
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ operation, ...input }),
      }),
    );
    return await answer.json();
  };
  const targets = async (): Promise<AlertTargetList['targets']> => {
    const answer = await held.app(aRequest(read('alert.targets', { operation }), { token }));
    return (await answer.json()).result.data.targets;
  };
  return {
    post,
    targets,
    deliveries: async () => (await targets()).flatMap(({ deliveries }) => deliveries),
    add: async (to: object): Promise<{ id: string; secret: string | null }> => {
      const id = randomUUID();
      const target = { id, name: 'Desk', to, audience: 'public', leastSeverity: 'minor' };
      const { result } = await post('alert.addTarget', { target });
      return { id, secret: result.data.secret };
    },
    /** Has the clock of the sender go on, and what is due then sent. */
    later: (minutes: number) => {
      ahead += minutes * MINUTE_MS;
      held.sender.wake();
    },
    close: async () => {
      await held.alerts.stop();
      await held.sender.stop();
      await held.ahead.stop();
    },
  };
};

/** Opens receivers and processes, which are closed after each test with what they were to send. */
export const openedForTest = (opened: () => TestApp) => {
  const closing: (() => Promise<void>)[] = [];
  afterEach(async () => {
    for (const close of closing.splice(0).toReversed()) {
      await close();
    }
  });
  return {
    closing,
    receiving: async () => {
      const receiver = await openReceiver();
      closing.push(receiver.close);
      return receiver;
    },
    sending: async (more: Parameters<typeof openSending>[1]) => {
      const process = await openSending(opened(), more);
      closing.push(async () => {
        for (const { target } of await process.targets()) {
          await process.post('alert.removeTarget', { target: target.id });
        }
        await process.close();
      });
      return process;
    },
  };
};
