import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants } from 'node:zlib';
import type { Plugin } from 'vite';

const brotli = promisify(brotliCompress);

const TEXT = /\.(?:js|css|svg)$/;

/** What fits one packet gains nothing; the server sends it as it is, too. */
const WORTH_PACKING_BYTES = 1_000;

const packFile = async (path: string): Promise<void> => {
  const bytes = await readFile(path);
  if (bytes.byteLength < WORTH_PACKING_BYTES) {
    return;
  }
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: bytes.byteLength,
  };
  await writeFile(`${path}.br`, await brotli(bytes, { params }));
};

/**
 * Puts beside each text of the built app the same as small as Brotli makes it. A server that packed them
 * when they are first asked for would keep its first reader waiting, on a busy machine past the deadline
 * of a request.
 */
export const packedFiles = (dist: string): Plugin => ({
  name: 'packed-files',
  closeBundle: async () => {
    const names = await readdir(dist, { recursive: true });
    await Promise.all(
      names.filter((name) => TEXT.test(name)).map((name) => packFile(join(dist, name))),
    );
  },
});
