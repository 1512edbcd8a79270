import { fileURLToPath } from 'node:url';
import { openBasemap } from '@waystation/basemap';
import { MapNumber } from '@waystation/domain';
import { beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../src/app/app-deps';
import { openApp } from '../../src/app/open-app';
import { makeSnapshot } from '../../src/snapshot/make-snapshot';
import type { SnapshotJob } from '../../src/snapshot/snapshot-job';
import { aRequest, type TestApp } from '../support/open-test-app';

const BASEMAP = fileURLToPath(new URL('../../../../data/basemap/dist', import.meta.url));

/** One pixel of PNG (ISO/IEC 15948), as the smallest of logos. */
const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==',
  'base64',
);

/** 300 characters, as many as a title may have. */
const ARABIC_TITLE = 'النازحون داخليًا حسب المقاطعة في جنوب السودان '.repeat(7).slice(0, 300).trim();

/** Sheets of all papers and templates, set in type. */
export const describePapers = (opened: () => TestApp): void => {
  describe('GET /snapshot, paper by paper', () => {
    const over: { job: Partial<SnapshotJob> } = { job: {} };
    let app: App;
    beforeAll(async () => {
      const basemap = await openBasemap(BASEMAP);
      const parts = {
        ...opened().parts,
        basemap,
        snapshots: (job: SnapshotJob) => makeSnapshot({ ...job, ...over.job }),
      };
      app = (await openApp(parts)).app;
    });

    const ask = async (query: Record<string, string>, job: Partial<SnapshotJob> = {}) => {
      over.job = job;
      return await app(aRequest(`/snapshot/libya-2011?${new URLSearchParams(query)}`));
    };
    const textOf = async (response: Response): Promise<string> =>
      Buffer.from(await response.arrayBuffer()).toString('latin1');

    it.each([
      { paper: 'letter', box: '0 0 792 612' },
      { paper: 'slide', box: '0 0 960.09' },
      { paper: 'square', box: '0 0 595.27' },
    ])('$paper is as large as it is called', async ({ paper, box }) => {
      const response = await ask({ paper, lang: 'es' });
      expect(response.status).toBe(200);
      expect(await textOf(response)).toContain(`/MediaBox [${box}`);
    });

    it.each([
      { template: 'bottom', paper: 'a4', direction: 'landscape', lang: 'ar' },
      { template: 'full', paper: 'a4', direction: 'landscape', lang: 'ar' },
      { template: 'text', paper: 'a4', direction: 'portrait', lang: 'fr', summary: 'Le {asOf}.' },
      { template: 'charts', paper: 'a3', direction: 'portrait', lang: 'ar' },
      { template: 'table', paper: 'letter', direction: 'landscape', lang: 'en' },
      { template: 'side', paper: 'a4', direction: 'landscape', lang: 'en', also: 'ar' },
      { template: 'full', paper: 'a4', direction: 'portrait', lang: 'ar', also: 'fr' },
      { template: 'side', paper: 'square', direction: 'landscape', lang: 'es', also: 'ar' },
    ])('$template on $paper $direction in $lang is one whole page', async (query) => {
      const response = await ask(query);
      expect(response.status).toBe(200);
      const pdf = await textOf(response);
      expect(pdf).toContain('/Count 1');
      expect(pdf).not.toContain('/Subtype /Image');
    });

    it.each([
      { paper: 'a3', direction: 'landscape' },
      { paper: 'a4', direction: 'portrait' },
      { paper: 'letter', direction: 'portrait' },
      { paper: 'slide', direction: 'landscape' },
      { paper: 'square', direction: 'landscape' },
    ])('with a title of 300 characters in Arabic is set on $paper', async (query) => {
      const response = await ask({ title: ARABIC_TITLE, lang: 'ar', ...query });
      expect(response.status).toBe(200);
    });

    it('has its number, its draft mark and its logos', async () => {
      const issue = {
        number: MapNumber.parse('LBY-ARR-0001'),
        version: 3,
        state: 'draft',
      } as const;
      const logos = [{ name: 'agency.png', bytes: new Uint8Array(PIXEL) }];
      const response = await ask({ format: 'bundle', lang: 'en' }, { issue, logos });
      const { facts, pdf } = await response.json();
      expect(facts.content.watermark).toBe('Draft / not cleared');
      expect(facts.content.facts[0].text).toContain('LBY-ARR-0001');
      expect(Buffer.from(pdf, 'base64').toString('latin1')).toContain('/Subtype /Image');
    });

    it.each([
      { query: { paper: 'slide', direction: 'portrait' }, code: 'noPortrait' },
      { query: { paper: 'square', template: 'table' }, code: 'noRoom' },
      { query: { title: '{today}' }, code: 'unknownToken' },
      { query: { template: 'charts', view: 'layers=centres:100' }, code: 'nothingBeside' },
    ])('of $query is refused: $code', async ({ query, code }) => {
      const response = await ask(query);
      expect(response.status).toBe(400);
      expect(await response.json()).toMatchObject({ code });
    });

    it('with a logo that holds a script is refused', async () => {
      const bytes = new TextEncoder().encode('<svg><script>alert(1)</script></svg>');
      const response = await ask({}, { logos: [{ name: 'bad.svg', bytes }] });
      expect(await response.json()).toMatchObject({
        code: 'badLogo',
        detail: expect.stringContaining('bad.svg'),
      });
    });
  });
};
