import { describe, expect, it } from 'vitest';
import { openApp } from '../../src/app/open-app';
import { aRequest, read, type TestApp } from '../support/open-test-app';

const JSON_TYPE = { 'content-type': 'application/json' };
const CHAD = JSON.stringify({ code: 'mali', names: { en: 'Mali' }, countries: ['MLI'] });

const add = (init: Parameters<typeof aRequest>[1]): Request =>
  aRequest('/trpc/operation.add', { method: 'POST', body: CHAD, headers: JSON_TYPE, ...init });

const REFUSED = [
  {
    name: 'an operation that does not exist',
    path: read('operation.get', { operation: 'nowhere' }),
    status: 404,
  },
  {
    name: 'an indicator that does not exist',
    path: read('figure.areas', {
      operation: 'libya-2011',
      level: 0,
      asOf: '2011-08-17',
      indicator: 'x',
    }),
    status: 404,
  },
  {
    name: 'a level without boundaries',
    path: read('area.list', { operation: 'libya-2011', level: 2 }),
    status: 404,
  },
  {
    name: 'an input that is not known',
    path: read('operation.get', { operation: 'libya-2011', also: 1 }),
    status: 400,
  },
  {
    name: 'a date that does not exist',
    path: read('site.list', { operation: 'libya-2011', asOf: '2011-02-31' }),
    status: 400,
  },
  { name: 'a procedure that does not exist', path: '/trpc/operation.remove', status: 404 },
  { name: 'a parameter that is not known', path: '/trpc/operation.list?token=x', status: 400 },
  { name: 'a file that does not exist', path: '/assets/none.js', status: 404 },
  { name: 'a base map that was not built', path: '/basemap/0/0/0.pbf', status: 404 },
  { name: 'imports without the token', path: '/imports?operation=libya-2011', status: 401 },
] as const;

/** Whom the server refuses, and how. */
export const describeRefusals = (opened: () => TestApp): void => {
  describe('refusals', () => {
    it.each(REFUSED)('answer $status to $name, without internals', async ({ path, status }) => {
      const response = await opened().app(aRequest(path));
      expect(response.status).toBe(status);
      const body = await response.text();
      expect(body).not.toMatch(/node_modules|\bat \w+ \(|select |\/apps\//i);
      expect(response.headers.get('cache-control')).toBe('no-store');
    });

    it('answer 401 to a write without the token, and write nothing', async () => {
      const { app, parts } = opened();
      const response = await app(
        add({ headers: { ...JSON_TYPE, 'sec-fetch-site': 'same-origin' } }),
      );
      expect(response.status).toBe(401);
      expect((await parts.store.operations.list()).map(({ code }) => code)).not.toContain('mali');
    });

    it('answer 403 to a page of another site, with or without a token', async () => {
      const { app, token } = opened();
      const foreign = {
        ...JSON_TYPE,
        'sec-fetch-site': 'cross-site',
        origin: 'https://example.org',
      };
      expect((await app(add({ headers: foreign }))).status).toBe(403);
      expect((await app(add({ headers: foreign, token }))).status).toBe(403);
    });

    it('tell a program without the token what it needs', async () => {
      const response = await opened().app(add({}));
      expect(response.status).toBe(403);
      expect(await response.text()).toContain('needs the operator token (Authorization: Bearer …)');
    });

    it.each(['multipart/form-data; boundary=x', 'text/plain', 'application/octet-stream'])(
      'answer 415 to a write as %s, which any page may send',
      async (type) => {
        const { app, token } = opened();
        expect((await app(add({ headers: { 'content-type': type }, token }))).status).toBe(415);
      },
    );

    it('answer 413 to a body that is too large, however it is sent', async () => {
      const { app, token } = opened();
      expect((await app(add({ token, body: 'x'.repeat(70_000) }))).status).toBe(413);
    });

    it('answer 405 to methods that nothing here has', async () => {
      const { app } = opened();
      for (const method of ['PUT', 'DELETE', 'PATCH']) {
        expect(
          (
            await app(
              aRequest('/trpc/operation.list', {
                method,
                headers: { 'sec-fetch-site': 'same-origin' },
              }),
            )
          ).status,
        ).toBe(405);
      }
    });

    it('answer 429 with the seconds to wait where an address asks too much', async () => {
      const { parts } = opened();
      const { app } = await openApp({ ...parts, requestsPerMinute: 2 });
      const answers = [];
      for (let request = 0; request < 3; request += 1) {
        answers.push(await app(aRequest('/trpc/operation.list'), '192.0.2.1'));
      }
      expect(answers.map(({ status }) => status)).toEqual([200, 200, 429]);
      expect(Number(answers[2]?.headers.get('retry-after'))).toBeGreaterThan(0);
      expect((await app(aRequest('/trpc/operation.list'), '192.0.2.2')).status).toBe(200);
      // What watches the server is not shut out by what shares its address.
      expect((await app(aRequest('/livez'), '192.0.2.1')).status).toBe(200);
    });

    it('answer 500 with an id that the log knows, and nothing else of what broke', async () => {
      const { parts, logged } = opened();
      const broken = async (): Promise<never> => {
        throw new Error('relation "figure" does not exist');
      };
      const areas = { ...parts.store.areas, levels: broken };
      const failing = await openApp({ ...parts, store: { ...parts.store, areas } });
      const response = await failing.app(
        aRequest(read('operation.get', { operation: 'libya-2011' })),
      );
      expect(response.status).toBe(500);
      expect(await response.text()).not.toContain('relation');
      const id = response.headers.get('x-request-id');
      expect(logged.find((entry) => entry.requestId === id)?.error).toContain('relation');
    });
  });
};
