import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Folder of this package, wherever the repository is checked out. */
export const PACKAGE_ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
