import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Marks the root of the project, from source and from the bundle alike. */
const MARK = 'pnpm-workspace.yaml';

/** The project's root folder: the nearest one above this file with the workspace's list. */
export const projectRoot = (): string => {
  let folder = dirname(fileURLToPath(import.meta.url));
  while (!existsSync(join(folder, MARK))) {
    const parent = dirname(folder);
    if (parent === folder) {
      return process.cwd();
    }
    folder = parent;
  }
  return folder;
};
