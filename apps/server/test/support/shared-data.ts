import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url));

/** Where the real files of the field lie, beside the project. */
export const SHARED_DATA = process.env.WAYSTATION_SHARED_DATA ?? join(ROOT, '../shared/data');

/** The demonstration that comes with the project. */
export const DEMO_DATA = join(ROOT, 'data/libya-2011');

/** Whether real files are there; says so where they are not, because tests are then left out. */
export const hasSharedData = (folder: string): boolean => {
  const path = join(SHARED_DATA, folder);
  const isThere = existsSync(path);
  if (!isThere) {
    process.stdout.write(`Real files are not tested: there is no folder shared/data/${folder}.\n`);
  }
  return isThere;
};

/** The bytes of a file of the demonstration. */
export const demoFile = (name: string): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(readFileSync(join(DEMO_DATA, name)));
