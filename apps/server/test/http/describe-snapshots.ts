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
      expect(facts.fileName).toBe('LIBYA-2011_arrivals_by_country_a3_20110313');
      const again = await (await ask('format=bundle&lang=ar')).json();
      expect(again.facts.dataHash).toBe(facts.dataHash);
    });

    it('shows a sheet before it is a file, with where its map stands and what to look at', async () => {
      const query = 'format=preview&lang=ar&seen=800x600&view=at%3D27,17,4';
      const { facts, svg, formats } = await (await ask(query)).json();
      expect(svg).toMatch(/^<svg /);
      expect(formats).toEqual(expect.arrayContaining(['pdf', 'svg']));
      expect(facts.size).toEqual({ width: 420, height: 297 });
      expect(facts.frame).toEqual({ x: 91, y: 31, width: 319, height: 224, coverMm: 0 });
      expect(facts.checks).toMatchObject({ left: [], suppressed: 0 });
    });

    it('names every source on the sheet, and their titles in its properties', async () => {
      const { facts, pdf } = await (await ask('format=bundle&paper=a4&lang=fr')).json();
      const properties = Buffer.from(pdf, 'base64').toString('utf8');
      expect(facts.sources.length).toBeGreaterThan(10);
      const briefest = JSON.stringify(facts.content.shorterSources.at(-1));
      for (const { label, publisher } of facts.sources) {
        // A sign such as an apostrophe is written otherwise in XML.
        const [plain] = label.split(/['&]/);
        expect(properties).toContain(plain);
        expect(briefest).toContain(publisher);
      }
    });

    it('says how much of its map furniture lies over', async () => {
      const { facts } = await (await ask('format=bundle&template=full')).json();
      expect(facts.frame).toMatchObject({ x: 10, width: 400, coverMm: expect.closeTo(95.9, 1) });
    });

    it('of an operation that is not there is not found', async () => {
      expect((await app(aRequest('/snapshot/nowhere'))).status).toBe(404);
    });
  });
};
