import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Language } from '@waystation/domain';
import { type Encoding, encode } from '../read/encodings';
import { contentTypeOf, isWorthCompressing } from './content-type-of';
import { sparingPage } from './sparing-page';

/** One file of the built web app, in memory. */
export type WebFile = {
  readonly path: string;
  readonly contentType: string;
  readonly etag: string;
  /** True where the name carries a hash of the content, so that it can be kept for ever. */
  readonly isImmutable: boolean;
  readonly bytesIn: (
    encoding: Encoding,
  ) => Promise<{ readonly bytes: Uint8Array; readonly encoding: Encoding }>;
};

/** The built web app by path, for example `/assets/index-1a2b3c.js`. */
export type WebFiles = {
  readonly find: (path: string) => WebFile | null;
  /** The page as a reader who saves data is given it. */
  readonly sparing: WebFile;
  /** Where the words in a language are; null: the build has none under that name, or more than one. */
  readonly words: (language: Language) => string | null;
  /** The one page, as text. */
  readonly page: string;
  /** Changes with every different build. */
  readonly version: string;
};

/** For what the build has not packed; somebody waits for it. */
const BROTLI_QUALITY = 5;

/** Beside a file, the same as the build packed it with Brotli. */
const PACKED = '.br';

const PAGE = '/index.html';

const HASHED = /^\/assets\//;

const openFile = (path: string, bytes: Uint8Array, packed: Uint8Array | undefined): WebFile => {
  const made = new Map<Encoding, ReturnType<WebFile['bytesIn']>>();
  if (packed !== undefined) {
    made.set('br', Promise.resolve({ bytes: packed, encoding: 'br' }));
  }
  const make = (encoding: Encoding): ReturnType<WebFile['bytesIn']> =>
    encode(bytes, isWorthCompressing(path) ? encoding : 'identity', BROTLI_QUALITY);
  return {
    path,
    contentType: contentTypeOf(path),
    etag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 27)}"`,
    isImmutable: HASHED.test(path),
    bytesIn: (encoding) => {
      const ready = made.get(encoding) ?? make(encoding);
      made.set(encoding, ready);
      return ready;
    },
  };
};

/** Reads the built web app into memory (a few megabytes); null: it was not built. */
export const openWebFiles = async (folder: string): Promise<WebFiles | null> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const contents = new Map<string, Buffer>();
  for (const entry of entries.filter((one) => one.isFile())) {
    const file = join(entry.parentPath, entry.name);
    contents.set(`/${relative(folder, file).split(sep).join('/')}`, await readFile(file));
  }
  const files = new Map<string, WebFile>();
  for (const [path, bytes] of contents) {
    if (!path.endsWith(PACKED)) {
      files.set(path, openFile(path, bytes, contents.get(`${path}${PACKED}`)));
    }
  }
  const page = contents.get(PAGE);
  const tags = [...files.values()].map(({ path, etag }) => `${path} ${etag}`).toSorted();
  const version = createHash('sha256').update(tags.join('\n')).digest('base64url').slice(0, 16);
  return page === undefined
    ? null
    : {
        find: (path) => files.get(path) ?? null,
        sparing: openFile(PAGE, Buffer.from(sparingPage(page.toString())), undefined),
        words: (language) => {
          const named = [...files.keys()].filter((path) => path.startsWith(`/assets/${language}-`));
          // A folder that still holds another build has two: to name the wrong one costs a reader its bytes.
          return named.length === 1 ? (named[0] ?? null) : null;
        },
        page: page.toString(),
        version,
      };
};
