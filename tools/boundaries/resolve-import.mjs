import { dirname, join } from 'node:path';

/** @typedef {{ readonly files: ReadonlySet<string>, readonly packages: readonly import('../workspace/list-packages.mjs').WorkspacePackage[] }} Workspace */

const ENDINGS = ['', '.ts', '.tsx', '/index.ts'];

/**
 * The workspace file that an import means: one, or none for a foreign module.
 * @param {string} specifier
 * @param {string} file the importing file's path from the root
 * @param {Workspace} workspace
 * @returns {readonly string[]}
 */
export const resolveImport = (specifier, file, { files, packages }) => {
  const base = basePath(specifier, file, packages);
  const found = ENDINGS.map((ending) => `${base}${ending}`).find((path) => files.has(path));
  return found === undefined ? [] : [found];
};

/**
 * @param {string} specifier
 * @param {string} file
 * @param {Workspace['packages']} packages
 */
const basePath = (specifier, file, packages) => {
  if (specifier.startsWith('.')) {
    return join(dirname(file), specifier);
  }
  if (specifier.startsWith('#')) {
    const owner = packages.find(({ folder }) => file.startsWith(`${folder}/`));
    return join(owner?.folder ?? '', 'src', specifier.slice(1));
  }
  const target = packages.find(({ manifest }) => manifest.name === specifier);
  return target === undefined ? specifier : join(target.folder, 'src/index.ts');
};
