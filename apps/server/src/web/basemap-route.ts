import { gunzipSync } from 'node:zlib';
import type { Basemap } from '@waystation/basemap';
import { problemResponse } from '../http/problem';
import { encodingFor } from '../read/encodings';
import { hasTag } from '../read/read-tag';

const TOWNS = /^\/basemap\/towns\/([A-Z]{3})\.json$/;
const TILE = /^\/basemap\/(\d{1,2})\/(\d{1,6})\/(\d{1,6})\.pbf$/;

/** Base maps change with a release; a day keeps a browser from asking for every tile every time. */
const CACHE_CONTROL = 'public, max-age=86400';

const notFound = (detail: string): Response =>
  problemResponse({ status: 404, code: 'notFound', detail });

/** A part of the base map, compressed with gzip; undefined: there is nothing at a place that exists. */
type Part = { readonly gzipped: Uint8Array | undefined; readonly contentType: string };

const sendPart = (basemap: Basemap, { gzipped, contentType }: Part, headers: Headers): Response => {
  const etag = `"${basemap.version}"`;
  const shared = { etag, 'cache-control': CACHE_CONTROL, vary: 'accept-encoding' };
  if (hasTag(headers, etag)) {
    return new Response(null, { status: 304, headers: shared });
  }
  if (gzipped === undefined) {
    return new Response(null, { status: 204, headers: shared });
  }
  const takesGzip = encodingFor(headers) !== 'identity';
  const bytes = takesGzip ? Uint8Array.from(gzipped) : new Uint8Array(gunzipSync(gzipped));
  return new Response(bytes, {
    headers: {
      ...shared,
      'content-type': contentType,
      'content-length': `${bytes.byteLength}`,
      ...(takesGzip ? { 'content-encoding': 'gzip' } : {}),
    },
  });
};

const partAt = (basemap: Basemap, pathname: string): Part | null => {
  const [, iso3] = TOWNS.exec(pathname) ?? [];
  if (iso3 !== undefined) {
    const gzipped = basemap.towns(iso3);
    return gzipped === undefined ? null : { gzipped, contentType: 'application/json' };
  }
  const address = TILE.exec(pathname)?.slice(1).map(Number);
  if (address === undefined) {
    return null;
  }
  const [z = 0, x = 0, y = 0] = address;
  return {
    gzipped: basemap.tile({ z, x, y }),
    contentType: 'application/vnd.mapbox-vector-tile',
  };
};

/**
 * Serves the vector tiles of our own base map, where a tile with nothing but sea is 204, and the towns
 * of each country for the search.
 */
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
    const part = partAt(basemap, pathname);
    return part === null
      ? notFound('There is no such tile, and no such list of towns.')
      : sendPart(basemap, part, request.headers);
  };
