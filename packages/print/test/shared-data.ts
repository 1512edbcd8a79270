import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const FOLDER = process.env.WAYSTATION_SHARED_DATA ?? join(ROOT, '..', 'shared', 'data');

/** Whether the folder of real files is there; says so once where it is not. */
export const hasSharedData = existsSync(FOLDER);
if (!hasSharedData) {
  process.stderr.write('Tests on real files are skipped: ../shared/data is not there.\n');
}

/** The text of a real file. */
export const sharedText = (path: string): string => readFileSync(join(FOLDER, path), 'utf8');
