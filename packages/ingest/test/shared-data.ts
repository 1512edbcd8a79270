import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Operation } from '@waystation/domain';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const FOLDER = process.env.WAYSTATION_SHARED_DATA ?? join(ROOT, '..', 'shared', 'data');

/** Whether the folder of real files is there; says so once where it is not. */
export const hasSharedData = existsSync(FOLDER);
if (!hasSharedData) {
  process.stderr.write('Tests on real files are skipped: ../shared/data is not there.\n');
}

/** The bytes of a real file, for example `ssd/dtm_api_ssd_2014-2025.csv`. */
export const sharedBytes = (path: string): Uint8Array => readFileSync(join(FOLDER, path));

/** An operation of the given countries. */
export const anOperation = (...countries: readonly string[]): Operation =>
  Operation.parse({ code: 'test-operation', names: { en: 'Test' }, countries: [...countries] });

/** All files of the folder by their paths in it, in order. */
export const sharedFiles = (): readonly string[] =>
  readdirSync(FOLDER, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.endsWith('.md'))
    .map(({ parentPath, name }) => relative(FOLDER, join(parentPath, name)))
    .toSorted();
