import { problemResponse } from '../http/problem';
import { operationOfPage } from '../page/page-of-map';
import { encodingFor } from '../read/encodings';
import { hasTag } from '../read/read-tag';
import { savesData } from './sparing-page';
import type { WebFile, WebFiles } from './web-files';

/** Files lie at the root and under `assets`; a dot further down is one in the code of a centre. */
const FILE = /^\/(?:assets\/.*|[^/]*\.[^/]*)$/;

const NOT_BUILT = 'The web app is not built yet. Run "npm run build" and start again.\n';

const sendFile = async (file: WebFile, headers: Headers): Promise<Response> => {
  const shared = {
    etag: file.etag,
    'cache-control': file.isImmutable ? 'public, max-age=31536000, immutable' : 'no-cache',
    vary: file.path === '/index.html' ? 'accept-encoding, save-data' : 'accept-encoding',
  };
  if (hasTag(headers, file.etag)) {
    return new Response(null, { status: 304, headers: shared });
  }
  const { bytes, encoding } = await file.bytesIn(encodingFor(headers));
  return new Response(Uint8Array.from(bytes), {
    headers: {
      ...shared,
      'content-type': file.contentType,
      'content-length': `${bytes.byteLength}`,
      ...(encoding === 'identity' ? {} : { 'content-encoding': encoding }),
    },
  });
};

/** Serves the built web app: its files, and its one page for every screen's address. */
export const createWebRoute =
  (files: WebFiles | null) =>
  async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url);
    const file = files?.find(pathname === '/' ? '/index.html' : pathname) ?? null;
    if (file !== null) {
      return sendFile(file, request.headers);
    }
    if (FILE.test(pathname)) {
      return problemResponse({ status: 404, code: 'notFound', detail: 'There is no such file.' });
    }
    const isSpared = savesData(request.headers) || operationOfPage(pathname) === undefined;
    const page = (isSpared ? files?.sparing : files?.find('/index.html')) ?? null;
    return page === null
      ? new Response(NOT_BUILT, { status: 503, headers: { 'content-type': 'text/plain' } })
      : sendFile(page, request.headers);
  };
