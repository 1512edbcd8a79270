import { createHash } from 'node:crypto';
import { mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { decodeGraph, encodeGraph, type GraphAbout, type RoadGraph } from '@waystation/roads';

/** Larger parts are refused by the operating system's read call. */
const MOST_BYTES_AT_ONCE = 1 << 30;

const digest = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Writing takes seconds; what is so old was left by an import that was killed, and is 95 MB or more. */
const LEFT_MS = 3_600_000;

const removeLeft = async (path: string): Promise<void> => {
  const folder = dirname(path);
  const isPart = (name: string): boolean =>
    name.startsWith(`${basename(path)}.`) && name.endsWith('.part');
  for (const name of (await readdir(folder)).filter(isPart)) {
    const part = join(folder, name);
    const found = await stat(part).catch(() => null);
    if (found !== null && Date.now() - found.mtimeMs > LEFT_MS) {
      await rm(part, { force: true });
    }
  }
};

/** Writes a graph beside its place and then puts it there, so that a half-written one is never read. */
export const writeGraph = async (
  path: string,
  graph: RoadGraph,
  about: GraphAbout,
): Promise<{ readonly bytes: number }> => {
  const bytes = encodeGraph(graph, about, digest);
  await mkdir(dirname(path), { recursive: true });
  await removeLeft(path);
  const beside = `${path}.${process.pid}.part`;
  try {
    const file = await open(beside, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
  return { bytes: bytes.length };
};

/** Reads a graph into one piece of memory in which its tables stay where they are. */
export const readGraph = async (
  path: string,
): Promise<{ readonly graph: RoadGraph; readonly about: GraphAbout }> => {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const memory = new ArrayBuffer(size);
    let at = 0;
    while (at < size) {
      const length = Math.min(size - at, MOST_BYTES_AT_ONCE);
      const { bytesRead } = await file.read(new Uint8Array(memory, at, length), 0, length, at);
      if (bytesRead === 0) {
        break;
      }
      at += bytesRead;
    }
    return decodeGraph(memory, digest);
  } finally {
    await file.close();
  }
};
