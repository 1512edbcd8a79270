import { fileURLToPath } from 'node:url';
import { openBasemap } from '@waystation/basemap';
import { beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../src/app/app-deps';
import { openApp } from '../../src/app/open-app';
import { makeSnapshot } from '../../src/snapshot/make-snapshot';
import { aRequest, type TestApp } from '../support/open-test-app';

const BASEMAP = fileURLToPath(new URL('../../../../data/basemap/dist', import.meta.url));

/** What GET /snapshot takes as a view, and how it refuses what it does not. */
export const describeSnapshotViews = (opened: () => TestApp): void => {
  describe('GET /snapshot of a view', () => {
    let app: App;
    beforeAll(async () => {
      const basemap = await openBasemap(BASEMAP);
      const parts = { ...opened().parts, basemap, snapshots: makeSnapshot };
      app = (await openApp(parts)).app;
    });

    const ask = (query: string): Promise<Response> =>
      app(aRequest(`/snapshot/libya-2011?${query}`));

    it.each([
      { query: 'paper=b5', status: 400, code: 'badParameter' },
      { query: 'seen=wide', status: 400, code: 'badParameter' },
      { query: 'colour=red', status: 400, code: 'badParameter' },
      { query: 'view=layers%3Dnone', status: 400, code: 'blankMap' },
      { query: 'view=vs%3D2011-03-02%26cmp%3Dside', status: 400, code: 'partNotYet' },
    ])('of $query is refused with the reason', async ({ query, status, code }) => {
      const response = await ask(query);
      expect(response.status).toBe(status);
      expect(await response.json()).toMatchObject({ code });
    });

    it('of a whole link is what that link shows, on whichever host', async () => {
      const asked = async (view: string) =>
        (await (await ask(`format=bundle&view=${encodeURIComponent(view)}`)).json()).facts;
      const query = 'asOf=2011-03-08&layers=areas:90';
      const [short, whole] = [
        await asked(query),
        await asked(`https://maps.example.org/libya-2011/map?${query}`),
      ];
      // The newest figures of areas on that day.
      expect(short.asOf).toBe('2011-03-05');
      expect(whole.dataHash).toBe(short.dataHash);
    });

    it.each([
      { view: '/south-sudan/map?layers=areas:90', why: 'not to “libya-2011”' },
      { view: 'https://maps.example.org/libya-2011/find?people=12', why: 'not to a map' },
    ])('of the link $view is refused with the reason', async ({ view, why }) => {
      const response = await ask(`view=${encodeURIComponent(view)}`);
      expect(response.status).toBe(400);
      const problem = await response.json();
      expect(problem).toMatchObject({ code: 'badParameter', parameter: 'view' });
      expect(problem.detail).toContain(why);
    });

    it('tells what it has nothing for', async () => {
      const { facts } = await (await ask('format=bundle')).json();
      expect(facts.absent).toEqual(expect.arrayContaining(['qr', 'logos', 'watermark']));
    });

    it.each([
      { asks: 'fr-CH, en;q=0.5', query: 'view=layers%3Dnone', said: 'Rien de cette vue' },
      { asks: 'es', query: 'paper=b5&lang=ar', said: '«paper» no se puede usar' },
      {
        asks: 'fr',
        query: 'view=/south-sudan/map',
        said: '« view » est un lien vers l’opération « south-sudan »',
      },
      { asks: 'ar', query: 'view=vs%3D2011-03-02%26cmp%3Dside', said: 'لا يمكن طباعة خريطتين' },
      { asks: 'en', query: 'view=layers%3Dnope&lang=fr', said: 'The link asks for “layers”' },
    ])('tells whoever asks in $asks why not', async ({ asks, query, said }) => {
      const headers = { 'accept-language': asks };
      const response = await app(aRequest(`/snapshot/libya-2011?${query}`, { headers }));
      expect(response.headers.get('content-language')).toBe(asks.slice(0, 2));
      expect((await response.json()).detail).toContain(said);
    });

    it('tells a program that asks in no language why not in that of the sheet', async () => {
      const { detail } = await (await ask('view=layers%3Dnone&lang=es')).json();
      expect(detail).toContain('Nada de esta vista');
    });
  });
};
