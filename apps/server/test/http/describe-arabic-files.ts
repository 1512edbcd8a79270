import { fileURLToPath } from 'node:url';
import { openBasemap } from '@waystation/basemap';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import type { App } from '../../src/app/app-deps';
import { openApp } from '../../src/app/open-app';
import { pixelStrips } from '../../src/snapshot/draw-pixels';
import { makeSnapshot } from '../../src/snapshot/make-snapshot';
import { browserWords } from '../support/browser-words';
import { lookAt } from '../support/look-at-file';
import { aRequest, type TestApp } from '../support/open-test-app';

const BASEMAP = fileURLToPath(new URL('../../../../data/basemap/dist', import.meta.url));

/** Words with joined letters and with marks, and a date, as they are printed. */
const FOUND = [
  { template: 'side', said: ['الاستخدام والقيود', 'إخلاء مسؤولية', '13 مارس 2011'] },
  { template: 'full', said: ['لا تُجمع أرقام', 'ولا تعني إقرارًا', '13 مارس 2011'] },
  { template: 'charts', said: ['لا يُرسم اتجاه', 'لم يُحدَّد بعد', '13 مارس 2011'] },
  { template: 'table', said: ['الإسقاط', 'لا تُجمع أرقام', '13 مارس 2011'] },
] as const;

/** A page of A4 at {@link DPI}. */
const SIZE = { width: 1169, height: 827 };
const DPI = 100;

/** Of 255: where outlines are drawn in another scale, their edges are rounded differently. */
const UNSEEN = 4;

/** Poppler adds what tells a terminal how lines run, and puts a space that is beside a number before it. */
const UNTOLD = /[\s\u202a-\u202e\u2066-\u2069]/g;

/** Marks over one letter have no order among themselves. */
const canonical = (text: string): string => text.normalize('NFC');

/** How sheets in Arabic are found by what is printed on them. */
export const describeArabicFiles = (opened: () => TestApp): void => {
  describe('a sheet in Arabic', () => {
    let app: App;
    beforeAll(async () => {
      const basemap = await openBasemap(BASEMAP);
      app = (await openApp({ ...opened().parts, basemap, snapshots: makeSnapshot })).app;
    });

    const fileOf = async (query: string): Promise<Buffer> => {
      const response = await app(aRequest(`/snapshot/libya-2011?paper=a4&lang=ar&${query}`));
      return Buffer.from(await response.arrayBuffer());
    };

    it.each(FOUND)('is found by its words, and looks as set: $template', async (row) => {
      const query = `template=${row.template}`;
      const pdf = await fileOf(query);
      const toBrowsers = canonical(await browserWords(pdf)).replaceAll('\r\n', ' ');
      const looked = lookAt({ 'map.pdf': pdf });
      const toPoppler = canonical(await looked.ask('sh', '-c', 'pdftotext "$0" -'));
      looked.remove();
      for (const words of row.said.map(canonical)) {
        expect(toBrowsers).toContain(words);
        expect(toPoppler.replaceAll(UNTOLD, '')).toContain(words.replaceAll(UNTOLD, ''));
      }
      expect(toBrowsers).not.toMatch(/[\u2066-\u2069]/);
      // A picture is drawn from the page as it was set.
      const picture = await sharp(await fileOf(`${query}&format=png&dpi=${DPI}`))
        .raw()
        .toBuffer();
      const pieces: Buffer[] = [];
      for await (const { bytes } of pixelStrips(pdf, SIZE)) {
        pieces.push(Buffer.from(bytes));
      }
      const drawn = Buffer.concat(pieces);
      expect(drawn).toHaveLength(picture.length);
      const missed = drawn.map((value, at) => Math.abs(value - (picture[at] ?? Number.NaN)));
      expect(missed.reduce((most, each) => Math.max(most, each), 0)).toBeLessThanOrEqual(UNSEEN);
    });
  });
};
