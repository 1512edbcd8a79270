import { extname } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.wasm': 'application/wasm',
};

/** The media type of a file by its ending. */
export const contentTypeOf = (path: string): string =>
  TYPES[extname(path)] ?? 'application/octet-stream';

/** Whether a file of this type gets smaller by compressing; fonts and pictures are compressed. */
export const isWorthCompressing = (path: string): boolean =>
  /^(text\/|application\/(json|manifest|wasm)|image\/svg)/.test(contentTypeOf(path));
