// Runs in the worker thread (see pglite-worker.mjs), hence plain JavaScript.
import { readFile, rename, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';

const BLOCK = 512;

/**
 * What the store uses of PostGIS. The bundle also has raster, topology and a geocoder, which PGlite
 * would compile and keep in memory at every start: without them a worker takes 520 MB instead of
 * 850 MB (measured).
 */
const NEEDED = [
  /^lib\/postgresql\/postgis-\d+\.so$/,
  /^share\/postgresql\/extension\/postgis(\.control|--[\d.]+\.sql)$/,
  /^share\/proj\/./,
];

const textAt = (block, from, to) => block.toString('utf8', from, to).replace(/\0.*$/s, '');

/** The needed entries of a tar archive (POSIX.1-1988 ustar headers), in their order. */
const trimTar = (tar) => {
  const kept = [];
  for (let at = 0; at + BLOCK <= tar.length && tar[at] !== 0; ) {
    const size = Number.parseInt(textAt(tar, at + 124, at + 136), 8);
    const end = at + BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    const name = textAt(tar, at, at + 100).replace(/^\.\//, '');
    if (NEEDED.some((pattern) => pattern.test(name))) {
      kept.push(tar.subarray(at, end));
    }
    at = end;
  }
  return Buffer.concat([...kept, Buffer.alloc(2 * BLOCK)]);
};

const makeTrimmed = async (source, target) => {
  const tar = await promisify(gunzip)(await readFile(source));
  const trimmed = await promisify(gzip)(trimTar(tar), { level: 1 });
  const draft = `${target}.draft-${process.pid}`;
  await writeFile(draft, trimmed);
  await rename(draft, target);
};

/**
 * The PostGIS bundle with only what is needed, made once in a folder; named after the size of the
 * whole, so that another release of PostGIS makes another. Where it cannot be made (a full disk),
 * the whole bundle does.
 */
export const trimmedBundle = async (source, folder) => {
  try {
    const { size } = await stat(source);
    const target = join(folder, `postgis-${size}.tar.gz`);
    const isThere = await stat(target).then(
      () => true,
      () => false,
    );
    if (!isThere) {
      await makeTrimmed(source, target);
    }
    return pathToFileURL(target);
  } catch {
    return source;
  }
};
