import { createServer, type RequestListener, type Server } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { postWebhook, type Resolve } from './post-webhook';

const servers: Server[] = [];

afterEach(async () => {
  for (const server of servers.splice(0)) {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  }
});

const Bound = z.object({ port: z.number() });

/** A server on this machine; gives its host. */
const serving = async (answer: RequestListener): Promise<string> => {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${Bound.parse(server.address()).port}`;
};

const post = (host: string, more: object = {}) =>
  postWebhook({
    url: `http://${host}/alerts`,
    headers: { 'webhook-id': 'one' },
    body: '{"a":"é"}',
    hosts: [host],
    ...more,
  });

/** A name that leads where somebody who means harm has it lead. */
const leadingTo =
  (addresses: readonly string[]): Resolve =>
  (_name, _options, done) => {
    done(
      null,
      addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    );
  };

describe('a webhook', () => {
  it('is given the message with its headers', async () => {
    const heard: unknown[] = [];
    const host = await serving((request, response) => {
      let body = '';
      request.on('data', (chunk) => {
        body += chunk;
      });
      request.on('end', () => {
        heard.push({ method: request.method, id: request.headers['webhook-id'], body });
        response.writeHead(202).end();
      });
    });
    expect(await post(host)).toBeNull();
    expect(heard).toEqual([{ method: 'POST', id: 'one', body: '{"a":"é"}' }]);
  });

  it.each([500, 404, 410, 301])('that answers %i did not take it', async (status) => {
    let asked = 0;
    const host = await serving((_, response) => {
      asked += 1;
      response.writeHead(status, { location: '/elsewhere' }).end();
    });
    expect(await post(host)).toEqual({ kind: 'refused', status });
    expect(asked).toBe(1);
  });

  it('that hangs is left', async () => {
    const host = await serving(() => undefined);
    expect(await post(host, { limitMs: 50 })).toEqual({ kind: 'timedOut', status: null });
  });

  it('that answers without end is not read', async () => {
    let isLeft: (value: boolean) => void = () => undefined;
    const left = new Promise<boolean>((resolve) => {
      isLeft = resolve;
    });
    const host = await serving((_, response) => {
      response.on('close', () => isLeft(true));
      response.writeHead(200).write('and so on');
    });
    expect(await post(host)).toBeNull();
    expect(await left).toBe(true);
  });

  it('where nobody listens is not reached', async () => {
    const host = await serving(() => undefined);
    const [server] = servers.splice(0);
    await new Promise((resolve) => server?.close(resolve));
    expect(await post(host)).toEqual({ kind: 'unreachable', status: null });
  });

  it.each([
    { name: 'into our network', resolve: leadingTo(['10.0.0.1']) },
    { name: 'to this machine', resolve: leadingTo(['::1']) },
    { name: 'to both', resolve: leadingTo(['8.8.8.8', '127.0.0.1']) },
    { name: 'nowhere', resolve: leadingTo([]) },
  ])('whose name leads $name is sent nothing', async ({ resolve }) => {
    const url = 'https://desk.example.org/';
    expect(await post('', { url, hosts: [], resolve })).toEqual({
      kind: 'addressNotAllowed',
      status: null,
    });
  });

  it('is not reached on this machine unless it is vouched for', async () => {
    let asked = 0;
    const host = await serving((_, response) => {
      asked += 1;
      response.end();
    });
    expect(await post(host, { hosts: [] })).toEqual({ kind: 'addressNotAllowed', status: null });
    expect(asked).toBe(0);
  });
});
