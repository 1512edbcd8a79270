import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Folders that hold what tools make or fetch, never sources. */
const NOT_SOURCE = new Set([
  '.git',
  '.turbo',
  '.waystation',
  'coverage',
  'dist',
  'node_modules',
  'playwright-report',
  'test-results',
]);

/**
 * Every source file under a folder, as paths that begin with that folder, in a stable order.
 * @param {string} folder
 * @returns {readonly string[]}
 */
export const walkFiles = (folder) =>
  readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (entry.isDirectory()) {
        return NOT_SOURCE.has(entry.name) ? [] : walkFiles(path);
      }
      return entry.isFile() && !entry.name.endsWith('.tsbuildinfo') ? [path] : [];
    });
