import { randomUUID } from 'node:crypto';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import type { z } from 'zod';

/** Takes a file that is not there for null; all else that goes wrong is thrown on. */
export const nullIfMissing = (error: unknown): null => {
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
    return null;
  }
  throw error;
};

/**
 * Writes a file beside and moves it, so that it is whole or not there, whatever happens meanwhile. What
 * was written of one that finds no room on the disk is taken away again.
 */
export const writeWhole = async (path: string, bytes: string | Uint8Array): Promise<void> => {
  const part = `${path}.${randomUUID()}`;
  try {
    await writeFile(part, bytes);
    await rename(part, path);
  } catch (error) {
    await rm(part, { force: true });
    throw error;
  }
};

/** Reads a file of ours; null: it is not there. Throws on one that the schema does not accept. */
export const readParsed = async <Schema extends z.ZodType>(
  path: string,
  schema: Schema,
): Promise<z.output<Schema> | null> => {
  const text = await readFile(path, 'utf8').catch(nullIfMissing);
  return text === null ? null : schema.parse(JSON.parse(text));
};
