import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { listPackages } from '../workspace/list-packages.mjs';
import { ROOT } from '../workspace/root.mjs';
import { walkFiles } from '../workspace/walk-files.mjs';

/**
 * Changes when what pnpm would install changes: the lockfile, the manifests, the platform.
 * @param {string} [root]
 */
export const dependenciesFingerprint = (root = ROOT) => {
  const hash = createHash('sha256').update(`${process.platform} ${process.arch}`);
  const manifests = listPackages(root).map(({ folder }) => `${folder}/package.json`);
  for (const file of ['pnpm-lock.yaml', 'pnpm-workspace.yaml', 'package.json', ...manifests]) {
    hash.update(file).update(readFileSync(join(root, file)));
  }
  return hash.digest('hex');
};

/**
 * Changes when anything a build reads may have changed. Names, sizes and times of change, not
 * contents: a thousand files are read in some 20 ms, and when in doubt turbo hashes the contents.
 * @param {string} [root]
 */
export const sourcesFingerprint = (root = ROOT) => {
  const hash = createHash('sha256').update(dependenciesFingerprint(root)).update(process.version);
  const files = ['apps', 'packages', 'data'].flatMap((group) => walkFiles(join(root, group)));
  for (const file of [join(root, 'turbo.json'), ...files]) {
    const { size, mtimeMs } = statSync(file);
    hash.update(`${relative(root, file)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
};
