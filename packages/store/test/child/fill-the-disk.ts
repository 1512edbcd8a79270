import { closeSync, cpSync, openSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { aSite } from '@waystation/domain/testing';
import { openStore, StoreError } from '../../src';
import { aBatch, anOperation, aSource } from '../builders';

const SITES = 500;
const { code } = anOperation('full');

/** Sites whose notes take up space: about 1 MB a file. */
const largeFile = (number: number) => ({
  sources: [aSource()],
  sites: Array.from({ length: SITES }, (_, index) =>
    aSite({
      id: `site:${number}-${index}`,
      notes: Array.from(
        { length: 400 },
        (_word, at) => ((number + 1) * (index + 3) * (at + 7)) % 999_983,
      ).join(' '),
    }),
  ),
});

/** Takes the last byte of the disk. */
const fillTheRest = (path: string): void => {
  const file = openSync(path, 'w');
  let bytes = 1024 * 1024;
  while (bytes > 0) {
    try {
      writeSync(file, new Uint8Array(bytes));
    } catch {
      bytes = Math.floor(bytes / 2);
    }
  }
  closeSync(file);
};

const say = (line: unknown): void => {
  writeSync(1, `${JSON.stringify(line)}\n`);
};

/**
 * Opens a folder on a small disk, imports until an import is refused, tries once more, fills the disk to the last byte, opens the
 * folder again, and prints as one line of JSON what was kept at each step.
 */
const fillTheDisk = async (dataDir: string, templateDir: string): Promise<void> => {
  cpSync(templateDir, join(dataDir, 'postgres'), { recursive: true });
  const store = await openStore({ dataDir }, { upkeepMs: 60_000 });
  await store.operations.add(anOperation('full'));
  let whole = 0;
  const importOne = async (): Promise<string> => {
    try {
      await store.imports.apply(aBatch(code, largeFile(whole)), false);
      whole += 1;
      return 'applied';
    } catch (error) {
      return error instanceof StoreError ? error.code : String(error);
    }
  };
  const kept = async () => ({
    whole,
    files: (await store.places.sites(code)).length / SITES,
    imports: (await store.imports.list(code)).length,
  });
  let refusal = await importOne();
  while (refusal === 'applied') {
    refusal = await importOne();
  }
  const afterRefusal = await kept();
  const oneMore = await importOne();
  const afterOneMore = await kept();
  fillTheRest(join(dataDir, 'filler'));
  say({ refusal, afterRefusal, oneMore, afterOneMore });
  process.kill(process.pid, 'SIGKILL');
};

/** Opens the folder that the killed process left, on the disk that is still full. */
const openAgain = async (dataDir: string): Promise<void> => {
  const store = await openStore({ dataDir });
  say({ files: (await store.places.sites(code)).length / SITES });
  await store.close();
};

const [, , dataDir = '', templateDir = '', again] = process.argv;
await (again === undefined ? fillTheDisk(dataDir, templateDir) : openAgain(dataDir));
