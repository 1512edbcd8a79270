import { fileURLToPath } from 'node:url';
import { openBasemap } from '@waystation/basemap';
import sharp from 'sharp';
import { beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { App } from '../../src/app/app-deps';
import { openApp } from '../../src/app/open-app';
import { makeSnapshot } from '../../src/snapshot/make-snapshot';
import { type LookedAt, lookAt } from '../support/look-at-file';
import { aRequest, type TestApp } from '../support/open-test-app';

const BASEMAP = fileURLToPath(new URL('../../../../data/basemap/dist', import.meta.url));

const Bundle = z.object({
  facts: z.object({
    fileName: z.string(),
    georeference: z.object({
      metersPerMm: z.number(),
      topLeft: z.tuple([z.number(), z.number()]),
      map: z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() }),
      corners: z.array(z.tuple([z.number(), z.number()])),
    }),
  }),
  pdf: z.base64().optional(),
  png: z.base64().optional(),
  pgw: z.base64().optional(),
  'aux.xml': z.base64().optional(),
});

const Gdal = z.object({
  size: z.tuple([z.number(), z.number()]),
  geoTransform: z.array(z.number()),
});

/**
 * Of the two families that are shipped, embedded as a part, with what its letters mean; or of letters that are
 * drawn by those.
 */
const OWN_FONT =
  /^([A-Z]{6}\+(NotoSans|Vazirmatn)-\w+ .* yes +yes +yes|\[none\] +Type 3 .* yes +no +yes) +\d/;

/** As a reader types it: nothing in it only orders what is seen. */
const ARABIC_TITLE = 'الوافدون حسب البلد، أزمة ليبيا 2011، 13 مارس 2011';

/** Sheets by their language, with their titles and what is found on them. */
const TO_POPPLER = [
  {
    lang: 'en',
    title: 'Arrivals by country, Libya crisis 2011',
    said: ['Arrivals by country, Libya crisis 2011', 'EGYPT', 'Tunis', 'Disclaimer'],
  },
  {
    lang: 'fr',
    title: 'Arrivées par pays',
    said: ['Arrivées par pays, Crise libyenne de 2011', 'ÉGYPTE', 'Tunis'],
  },
  {
    lang: 'ar&also=fr',
    title: ARABIC_TITLE,
    said: ['الوافدون حسب البلد', 'باريس', 'مراكز', 'Arrivées par pays'],
  },
  { lang: 'ar', title: ARABIC_TITLE, said: ['أزمة ليبيا 2011', 'باريس', 'مراكز', '(UTC+2)'] },
];

/** Poppler adds what tells a terminal how lines run. */
const DIRECTIONS = /[\u202a-\u202e\u2066-\u2069]/g;

const bytesOf = (base64 = ''): Buffer => Buffer.from(base64, 'base64');

/** How far GDAL puts the sheet's upper left and the map's lower right from where they are, in millimetres. */
const missedBy = async (
  looked: LookedAt,
  { georeference }: z.infer<typeof Bundle>['facts'],
  [sheetWidthMm, sheetHeightMm]: readonly [number, number],
): Promise<number> => {
  const { size, geoTransform } = Gdal.parse(JSON.parse(await looked.ask('gdalinfo', '-json')));
  const [east = 0, stepX = 0, , north = 0, , stepY = 0] = geoTransform;
  const { metersPerMm, topLeft, map } = georeference;
  const [right, below] = [map.x + map.width, map.y + map.height];
  const said = [
    [east, north],
    [
      east + (stepX * size[0] * right) / sheetWidthMm,
      north + (stepY * size[1] * below) / sheetHeightMm,
    ],
  ];
  const known = [topLeft, [topLeft[0] + right * metersPerMm, topLeft[1] - below * metersPerMm]];
  const misses = said.flatMap((at, corner) =>
    at.map((value, axis) => Math.abs(value - (known[corner]?.[axis] ?? Number.NaN)) / metersPerMm),
  );
  return Math.max(...misses);
};

/** Titles and descriptions have no characters that only order what is seen. */
const expectTitled = (about: string, title: string): void => {
  expect(about.replaceAll('\u00a0', ' ')).toMatch(new RegExp(`Title: +${title}`));
  expect(about).not.toMatch(/[\u200f\u2066-\u2069]/);
};

/** A tagged PDF in A4, to poppler. */
const expectTaggedA4 = (about: string): void => {
  expect(about).toMatch(/Tagged: +yes/);
  expect(about).toMatch(/Page size: +841\.89 x 595\.\d+ pts \(A4\)/);
};

/** What the file of a map is to other people's programs. */
export const describeSnapshotFiles = (opened: () => TestApp): void => {
  describe('a file of a map', () => {
    let app: App;
    beforeAll(async () => {
      const basemap = await openBasemap(BASEMAP);
      app = (await openApp({ ...opened().parts, basemap, snapshots: makeSnapshot })).app;
    });

    const ask = (query: string): Promise<Response> =>
      app(aRequest(`/snapshot/libya-2011?paper=a4&${query}`));
    const bundle = async (query: string) =>
      Bundle.parse(await (await ask(`format=bundle&${query}`)).json());

    it.each(TO_POPPLER)('is to poppler an A4 of words, its fonts within: $lang', async (row) => {
      const pdf = Buffer.from(await (await ask(`lang=${row.lang}`)).arrayBuffer());
      const looked = lookAt({ 'map.pdf': pdf });
      const about = await looked.ask('pdfinfo');
      expectTaggedA4(about);
      expectTitled(about, row.title);
      const fonts = (await looked.ask('pdffonts')).trim().split('\n').slice(2);
      expect(fonts.length).toBeGreaterThan(2);
      // Also those of charts, whose lines have Arabic words beside numbers: none is of this machine.
      expect(fonts.filter((font) => !OWN_FONT.test(font))).toEqual([]);
      expect((await looked.ask('pdfimages', '-list')).trim().split('\n')).toHaveLength(2);
      const text = (await looked.ask('sh', '-c', 'pdftotext "$0" -'))
        .replaceAll('\u00a0', ' ')
        .replaceAll(DIRECTIONS, '');
      for (const words of row.said) {
        expect(text).toContain(words);
      }
      looked.remove();
    });

    it('is a picture that says how large it is, of what, and where, and is not blank', async () => {
      const { facts, png, pgw, 'aux.xml': aux } = await bundle('of=png&dpi=100');
      const picture = sharp(bytesOf(png));
      const { width, height, density, xmpAsString } = await picture.metadata();
      expect([width, height, density]).toEqual([1169, 827, 100]);
      expect(xmpAsString).toContain('<dc:title>');
      expect((await picture.stats()).entropy).toBeGreaterThan(1);
      const looked = lookAt({
        'map.png': bytesOf(png),
        'map.pgw': bytesOf(pgw),
        'map.png.aux.xml': bytesOf(aux),
      });
      expect(await missedBy(looked, facts, [(1169 / 100) * 25.4, (827 / 100) * 25.4])).toBeLessThan(
        0.01,
      );
      expect(await looked.ask('gdalinfo', '-noct')).toContain('Lambert Azimuthal Equal Area');
      looked.remove();
    });

    it('is to GDAL a PDF that lies where it is, within a millimetre', async () => {
      const { facts, pdf } = await bundle('lang=en');
      const looked = lookAt({ 'map.pdf': bytesOf(pdf) });
      expect(await missedBy(looked, facts, [297, 210])).toBeLessThan(1);
      looked.remove();
    });

    it('is a drawing of named layers that runs nothing and asks for nothing', async () => {
      const response = await ask('format=svg&lang=ar');
      expect(response.headers.get('content-type')).toBe('image/svg+xml');
      const policy = response.headers.get('content-security-policy') ?? '';
      expect(policy).toMatch(/^sandbox; default-src 'none'/);
      expect(response.headers.get('x-content-type-options')).toBe('nosniff');
      const svg = await response.text();
      for (const layer of ['sheet-header', 'sheet-map', 'areas-fill', 'sheet-legend']) {
        expect(svg).toContain(`inkscape:label="${layer}"`);
      }
      expect(svg).toContain('<tspan');
      expect(svg).toContain('font-family:"Vazirmatn"');
      expect(svg).not.toMatch(
        /<script|<image|<foreignObject|\son\w+="|href="(?!#)|url\((?!#|data:)/,
      );
    });

    it.each([
      {
        query: 'format=jpeg&dpi=96',
        type: 'image/jpeg',
        name: 'LIBYA-2011_arrivals_by_country_a4_20110313.jpg',
      },
      {
        query: 'format=json',
        type: 'application/json',
        name: 'LIBYA-2011_arrivals_by_country_a4_20110313.json',
      },
    ])('of $query has its type and its name', async ({ query, type, name }) => {
      const { headers } = await ask(query);
      expect(headers.get('content-type')).toBe(type);
      expect(headers.get('content-disposition')).toBe(`attachment; filename="${name}"`);
    });

    it.each([
      { query: 'paper=a0&format=png&dpi=601', code: 'badParameter', said: 'dpi' },
      { query: 'format=png&dpi=72', code: 'badParameter', said: 'dpi' },
      { query: 'format=png&dpi=1e9', code: 'badParameter', said: 'dpi' },
      { query: 'format=tiff', code: 'badParameter', said: 'format' },
      { query: `title=${'x'.repeat(301)}`, code: 'badParameter', said: 'title' },
    ])('of $query is refused with what is possible', async ({ query, code, said }) => {
      const response = await app(aRequest(`/snapshot/libya-2011?${query}`));
      expect(response.status).toBe(400);
      const problem = await response.json();
      expect(problem).toMatchObject({ code });
      expect(problem.detail).toContain(said);
    });
  });
};
