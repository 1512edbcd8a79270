import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Operation } from '@waystation/domain';
import { z } from 'zod';

const Manifest = z.object({ operation: z.string(), files: z.array(z.string()) }).strict();

/** One file of the demonstration, with its hash as imports record it. */
export type DemoFile = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly sha256: string;
};

/** The demonstration that comes with the product: an operation and its files in order. */
export type Demo = { readonly operation: Operation; readonly files: readonly DemoFile[] };

const readJson = async (file: string): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));

/** Reads the demonstration's manifest and files from its folder. */
export const readDemo = async (folder: string): Promise<Demo> => {
  const manifest = Manifest.parse(await readJson(join(folder, 'manifest.json')));
  const files = manifest.files.map(async (name) => {
    const bytes = new Uint8Array(await readFile(join(folder, name)));
    return { name, bytes, sha256: createHash('sha256').update(bytes).digest('hex') };
  });
  return {
    operation: Operation.parse(await readJson(join(folder, manifest.operation))),
    files: await Promise.all(files),
  };
};
