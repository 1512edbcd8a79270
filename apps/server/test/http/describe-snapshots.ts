import { fileURLToPath } from 'node:url';
import { openBasemap } from '@waystation/basemap';
import { beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../src/app/app-deps';
import { openApp } from '../../src/app/open-app';
import { makeSnapshot } from '../../src/snapshot/make-snapshot';
import { aRequest, type TestApp } from '../support/open-test-app';

const BASEMAP = fileURLToPath(new URL('../../../../data/basemap/dist', import.meta.url));

/** Maps on paper, as they are asked for over HTTP. */
export const describeSnapshots = (opened: () => TestApp): void => {
  describe('GET /snapshot', () => {
    let app: App;
    beforeAll(async () => {
      const basemap = await openBasemap(BASEMAP);
      const parts = { ...opened().parts, basemap, snapshots: makeSnapshot };
      app = (await openApp(parts)).app;
    });

    const ask = (query: string): Promise<Response> =>
      app(aRequest(`/snapshot/libya-2011?${query}`));

    it.each([
      { query: 'lang=en', box: '0 0 1190.55', lang: 'en' },
      { query: 'lang=ar&paper=a4', box: '0 0 841.88', lang: 'ar' },
      { query: 'lang=fr&paper=a4&direction=portrait', box: '0 0 595.27', lang: 'fr' },
    ])('is one tagged page of vectors with its fonts: $query', async ({ query, box, lang }) => {
      const response = await ask(query);
      expect(response.headers.get('content-type')).toBe('application/pdf');
      const pdf = Buffer.from(await response.arrayBuffer()).toString('latin1');
      expect(pdf).toContain('/Count 1');
      expect(pdf).toContain(`/MediaBox [${box}`);
      expect(pdf).toContain('/StructTreeRoot');
      expect(pdf).toContain(`/Lang (${lang})`);
      expect(pdf).toContain('/FontFile2');
      expect(pdf).not.toContain('/Subtype /Image');
    });

    it('prints words as they were typed', async () => {
      const title = '#emph[x] *b* $a$ @c "d" \\e';
      const response = await ask(new URLSearchParams({ title, format: 'bundle' }).toString());
      const { facts, pdf } = await response.json();
      expect(facts.content.title).toBe(title);
      expect(Buffer.from(pdf, 'base64').toString('utf8')).toContain('#emph[x] *b* $a$ @c');
    });

    it('knows where its corners are and what its figures were', async () => {
      const { facts } = await (await ask('format=bundle')).json();
      expect(facts.corners).toHaveLength(4);
      expect(facts.dataHash).toMatch(/^[0-9a-f]{64}$/);
      expect(facts.fileName).toBe('LIBYA-2011_areas_a3_20110313');
      const again = await (await ask('format=bundle&lang=ar')).json();
      expect(again.facts.dataHash).toBe(facts.dataHash);
    });

    it('shows a sheet before it is a file, with where its map stands and what to look at', async () => {
      const query = 'format=preview&lang=ar&seen=800x600&view=at%3D27,17,4';
      const { facts, svg, formats } = await (await ask(query)).json();
      expect(svg).toMatch(/^<svg /);
      expect(formats).toEqual(expect.arrayContaining(['pdf', 'svg']));
      expect(facts.size).toEqual({ width: 420, height: 297 });
      expect(facts.frame).toEqual({ x: 91, y: 31, width: 319, height: 224 });
      expect(facts.checks).toMatchObject({ left: [], suppressed: 0 });
    });

    it.each([
      { query: 'paper=b5', status: 400, code: 'badParameter' },
      { query: 'seen=wide', status: 400, code: 'badParameter' },
      { query: 'colour=red', status: 400, code: 'badParameter' },
      { query: 'view=layers%3Dnone', status: 400, code: 'blankMap' },
      { query: 'view=pin%3D30,15', status: 400, code: 'partNotYet' },
    ])('of $query is refused with the reason', async ({ query, status, code }) => {
      const response = await ask(query);
      expect(response.status).toBe(status);
      expect(await response.json()).toMatchObject({ code });
    });

    it.each([
      { asks: 'fr-CH, en;q=0.5', query: 'view=layers%3Dnone', said: 'Rien de cette vue' },
      { asks: 'es', query: 'paper=b5&lang=ar', said: '«paper» no se puede usar' },
      { asks: 'ar', query: 'view=pin%3D30,15', said: 'لا يمكن بعد طباعة النقطة' },
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

    it('of an operation that is not there is not found', async () => {
      expect((await app(aRequest('/snapshot/nowhere'))).status).toBe(404);
    });
  });
};
