import { gunzipSync } from 'node:zlib';
import type { Basemap } from '@waystation/basemap';
import { problemResponse } from '../http/problem';
import { encodingFor } from '../read/encodings';
import { hasTag } from '../read/read-tag';

const TILE = /^\/basemap\/(\d{1,2})\/(\d{1,6})\/(\d{1,6})\.pbf$/;

/** Base maps change with a release; a day keeps a browser from asking for every tile every time. */
const CACHE_CONTROL = 'public, max-age=86400';

const notFound = (detail: string): Response =>
  problemResponse({ status: 404, code: 'notFound', detail });

const sendTile = (basemap: Basemap, [z, x, y]: readonly number[], headers: Headers): Response => {
  const etag = `"${basemap.version}"`;
  const shared = { etag, 'cache-control': CACHE_CONTROL, vary: 'accept-encoding' };
  if (hasTag(headers, etag)) {
    return new Response(null, { status: 304, headers: shared });
  }
  const tile = basemap.tile({ z: z ?? 0, x: x ?? 0, y: y ?? 0 });
  if (tile === undefined) {
    return new Response(null, { status: 204, headers: shared });
  }
  const takesGzip = encodingFor(headers) !== 'identity';
  const bytes = takesGzip ? Uint8Array.from(tile) : new Uint8Array(gunzipSync(tile));
  return new Response(bytes, {
    headers: {
      ...shared,
      'content-type': 'application/vnd.mapbox-vector-tile',
      'content-length': `${bytes.byteLength}`,
      ...(takesGzip ? { 'content-encoding': 'gzip' } : {}),
    },
  });
};

/** Serves the vector tiles of our own base map; a tile with nothing but sea is 204. */
export const createBasemapRoute =
  (basemap: Basemap | null) =>
  (request: Request): Response => {
    const { pathname, search } = new URL(request.url);
    if (basemap === null) {
      return notFound('The base map is not built.');
    }
    if (search !== '') {
      return problemResponse({
        status: 400,
        code: 'unknownParameter',
        detail: 'Tiles take no parameters.',
      });
    }
    if (pathname === '/basemap/tilejson.json') {
      return new Response(JSON.stringify(basemap.tileJson), {
        headers: { 'content-type': 'application/json', 'cache-control': 'no-cache' },
      });
    }
    const address = TILE.exec(pathname)?.slice(1).map(Number);
    return address === undefined
      ? notFound('There is no such tile.')
      : sendTile(basemap, address, request.headers);
  };
