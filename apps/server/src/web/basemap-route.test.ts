import { gunzipSync, gzipSync } from 'node:zlib';
import type { Basemap } from '@waystation/basemap';
import { describe, expect, it } from 'vitest';
import { createBasemapRoute } from './basemap-route';

const TOWNS = JSON.stringify([{ names: { en: 'Juba' }, position: [31.5825, 4.8517] }]);

const BASEMAP: Basemap = {
  version: 'abc',
  tileJson: { tilejson: '3.0.0' },
  tile: ({ z }) => (z === 0 ? gzipSync('tile') : undefined),
  towns: (iso3) => (iso3 === 'SSD' ? gzipSync(TOWNS) : undefined),
};

const route = createBasemapRoute(BASEMAP);

const get = (path: string, headers: Readonly<Record<string, string>> = {}) =>
  route(new Request(`http://localhost${path}`, { headers }));

describe('the base map', () => {
  it('gives the towns of a country as JSON, compressed for whom it suits', async () => {
    const plain = get('/basemap/towns/SSD.json');
    expect(plain.headers.get('content-type')).toBe('application/json');
    expect(await plain.text()).toBe(TOWNS);
    const packed = get('/basemap/towns/SSD.json', { 'accept-encoding': 'gzip' });
    expect(packed.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(await packed.arrayBuffer()).toString()).toBe(TOWNS);
  });

  it.each(['/basemap/0/0/0.pbf', '/basemap/towns/SSD.json'])(
    'is not sent again to whom has %s',
    (path) => {
      expect(get(path).status).toBe(200);
      expect(get(path, { 'if-none-match': '"abc"' }).status).toBe(304);
    },
  );

  it.each([
    ['a tile with nothing in it', '/basemap/5/1/1.pbf', 204],
    ['a country that is none', '/basemap/towns/XXX.json', 404],
    ['another file beside the towns', '/basemap/towns/../secret.json', 404],
    ['a country by two letters', '/basemap/towns/SS.json', 404],
    ['a parameter', '/basemap/towns/SSD.json?v=1', 400],
  ])('answers for %s', (_case, path, status) => {
    expect(get(path).status).toBe(status);
  });
});
