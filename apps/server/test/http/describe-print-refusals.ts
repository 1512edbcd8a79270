import { fileURLToPath } from 'node:url';
import { type Basemap, openBasemap } from '@waystation/basemap';
import { beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../src/app/app-deps';
import { openApp } from '../../src/app/open-app';
import { makeSnapshot } from '../../src/snapshot/make-snapshot';
import { createSnapshotMaker } from '../../src/snapshot/snapshot-maker';
import { openMapDesk } from '../support/map-desk';
import { aRequest, type TestApp } from '../support/open-test-app';

const BASEMAP = fileURLToPath(new URL('../../../../data/basemap/dist', import.meta.url));

const MANY_LAYERS = Array.from({ length: 40 }, (_, index) => `layer${index}:90`).join(',');
const SAME_LAYER = Array.from({ length: 40 }, () => 'areas:90').join(',');

/** A map is printed whole, or it is said why not: what goes wrong round a view. */
export const describePrintRefusals = (opened: () => TestApp): void => {
  describe('what is printed of a view that is out of order', () => {
    let basemap: Basemap;
    let app: App;
    const ask = (query: Record<string, string>, operation = 'libya-2011', of = app) =>
      of(aRequest(`/snapshot/${operation}?${new URLSearchParams({ paper: 'a4', ...query })}`));
    const appOn = async (ground: Basemap | null) =>
      (await openApp({ ...opened().parts, basemap: ground, snapshots: makeSnapshot })).app;
    beforeAll(async () => {
      basemap = await openBasemap(BASEMAP);
      app = await appOn(basemap);
    });

    it.each([
      { what: 'a latitude past the pole', query: { view: 'at=95,400,3' }, code: 'notUnderstood' },
      { what: 'ground far from the operation', query: { view: 'at=-80,10,5' }, code: 'blankMap' },
      { what: 'the antimeridian alone', query: { view: 'at=0,179.9,5' }, code: 'blankMap' },
      {
        what: '40 layers that are not there',
        query: { view: `layers=${MANY_LAYERS}` },
        code: 'unknownLayer',
      },
      {
        what: 'a title in letters that no font of print has',
        query: { title: 'ጁባ 2011' },
        code: 'noLetters',
      },
      { what: 'an Arabic title of one word', query: { title: 'نازح'.repeat(75) }, code: 'tooLong' },
    ])('of $what is nothing: $code', async ({ query, code }) => {
      const response = await ask(query);
      expect([response.status, (await response.json()).code]).toEqual([400, code]);
    });

    it.each([
      { what: 'the other side of the antimeridian', query: { view: 'at=20,-179.9,1' } },
      { what: 'one layer, named 40 times', query: { view: `layers=${SAME_LAYER}` } },
    ])('of $what is a whole page', async ({ query }) => {
      const response = await ask(query);
      expect([response.status, response.headers.get('content-type')]).toEqual([
        200,
        'application/pdf',
      ]);
    });

    it('is not made for a reader who left', async () => {
      const leaving = new AbortController();
      const snapshots = createSnapshotMaker(
        new URL('data:text/javascript,setInterval(()=>{},1e5)'),
      );
      const { app: slow } = await openApp({
        ...opened().parts,
        basemap,
        snapshots: (job, signal) => {
          const made = snapshots(job, signal);
          leaving.abort();
          return made;
        },
      });
      const request = new Request(aRequest('/snapshot/libya-2011?lang=en'), {
        signal: leaving.signal,
      });
      expect((await slow(request)).status).toBe(499);
    });

    it('of an operation without data is nothing', async () => {
      const body = JSON.stringify({ code: 'bare', names: { en: 'Bare' }, countries: ['SSD'] });
      const headers = { 'content-type': 'application/json' };
      const { token } = opened();
      await app(aRequest('/trpc/operation.add', { method: 'POST', token, headers, body }));
      const { code } = await (await ask({}, 'bare')).json();
      expect(['noPlace', 'blankMap']).toContain(code);
    });

    it('is nothing without a base map, in the reader’s language', async () => {
      const response = await ask({ lang: 'fr' }, 'libya-2011', await appOn(null));
      expect(response.status).toBe(503);
      expect(await response.json()).toMatchObject({
        code: 'noPrinting',
        detail: expect.stringContaining('Ce serveur ne peut pas imprimer'),
      });
    });

    it('is nothing where the base map cannot be read, which is logged; no map is drafted', async () => {
      const broken: Basemap = {
        ...basemap,
        tile: () => {
          throw new Error('the disk is gone');
        },
      };
      const response = await ask({}, 'libya-2011', await appOn(broken));
      expect([response.status, (await response.json()).code]).toEqual([503, 'noPrinting']);
      expect(opened().logged.filter(({ event }) => event === 'requestFailed')).not.toEqual([]);
      const desk = await openMapDesk(opened(), { basemap: broken });
      const refused = await desk.draft();
      expect((await refused.json()).error.data.failure).toBe('noPress');
    });

    it('is printed over sea where the base map has no tile', async () => {
      const bare: Basemap = { ...basemap, tile: () => undefined };
      expect((await ask({}, 'libya-2011', await appOn(bare))).status).toBe(200);
    });
  });
};
