import { OperationCode, STANDING_HEADER } from '@waystation/domain';
import { describe, expect, it } from 'vitest';
import { openApp } from '../../src/app/open-app';
import { aRequest, read, type TestApp } from '../support/open-test-app';

const FIGURES = read('figure.areas', { operation: 'libya-2011', level: 0, asOf: '2011-08-17' });
const MOVEMENTS = read('flow.movements', { operation: 'libya-2011' });

/** What reads over HTTP promise. */
export const describeReads = (opened: () => TestApp): void => {
  describe('reads', () => {
    it('answer what the procedure gives', async () => {
      const response = await opened().app(aRequest(FIGURES));
      const { result } = await response.json();
      const { pcode, value, ownPassports, total } = result.data;
      const tunisia = pcode.indexOf('TUN');
      expect([value[tunisia], ownPassports[tunisia].asOf]).toEqual([834_207, '2011-08-01']);
      // The published sum, 885,600, is of 28 May: no country's number is a share of it.
      expect(total).toBeNull();
    });

    it('answer 304 without a query to who is up to date, also under a busy database', async () => {
      const { app, parts } = opened();
      const etag = (await app(aRequest(FIGURES))).headers.get('etag') ?? '';
      // A store that never answers: whatever comes now comes without it.
      const silent = async (): Promise<never> => new Promise<never>(() => undefined);
      const figures = { ...parts.store.figures, rounds: silent, flows: silent };
      const deaf = await openApp({ ...parts, store: { ...parts.store, figures } });
      const again = await deaf.app(aRequest(FIGURES, { headers: { 'if-none-match': etag } }));
      expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([
        304,
        etag,
        '',
      ]);
    });

    it('say where their operation stands, also where there is nothing new to tell', async () => {
      const { app, parts } = opened();
      const first = await app(aRequest(FIGURES));
      const etag = first.headers.get('etag') ?? '';
      const again = await app(aRequest(FIGURES, { headers: { 'if-none-match': etag } }));
      const seq = await parts.store.changes.head(OperationCode.parse('libya-2011'));
      const said = [first, again].map(({ headers }) => headers.get(STANDING_HEADER));
      expect(said).toEqual([`libya-2011 ${seq}`, `libya-2011 ${seq}`]);
    });

    it('are compressed, told apart by audience and encoding, and never kept unasked', async () => {
      const { app, token } = opened();
      const headers = { 'accept-encoding': 'br' };
      const asPublic = await app(aRequest(MOVEMENTS, { headers }));
      const asOperator = await app(aRequest(MOVEMENTS, { headers, token }));
      expect(asPublic.headers.get('content-encoding')).toBe('br');
      expect(asPublic.headers.get('vary')).toBe('accept-encoding, authorization');
      expect(asPublic.headers.get('cache-control')).toBe('public, no-cache');
      expect(asOperator.headers.get('cache-control')).toBe('private, no-store');
      expect(asOperator.headers.get('etag')).not.toBe(asPublic.headers.get('etag'));
    });

    it('are new after a write to their operation, and only then', async () => {
      const { app, token } = opened();
      const tagOf = async (path: string) => (await app(aRequest(path))).headers.get('etag');
      const all = await tagOf('/trpc/operation.list');
      const libya = await tagOf(FIGURES);
      await app(
        aRequest('/trpc/operation.add', {
          method: 'POST',
          token,
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ code: 'chad', names: { en: 'Chad' }, countries: ['TCD'] }),
        }),
      );
      expect(await tagOf('/trpc/operation.list')).not.toBe(all);
      expect(await tagOf(FIGURES)).toBe(libya);
    });

    it('may come ten in a batch and no more', async () => {
      const { app } = opened();
      const batch = (calls: number): string =>
        `/trpc/${Array(calls).fill('operation.list').join(',')}?batch=1&input=%7B%7D`;
      expect((await app(aRequest(batch(10)))).status).toBe(200);
      expect((await app(aRequest(batch(11)))).status).toBe(400);
    });
  });
};
