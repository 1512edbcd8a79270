import { isBuiltin } from 'node:module';
import { dirname, join } from 'node:path';
import { DRAWING } from './drawing.mjs';

/** @typedef {import('../workspace/list-packages.mjs').WorkspacePackage} WorkspacePackage */
/** @typedef {import('./read-imports.mjs').Import} Import */
/** @typedef {{ readonly owner: WorkspacePackage, readonly file: string }} Importer */

/** The workspace's packages are named with this scope. */
export const SCOPE = '@waystation/';

/** Files in `src` that are not shipped all the same. */
const TEST_FILE = /\.(test|spec)\.[a-z]+$/;

/**
 * Whether a file is part of what is shipped, and so may not import development dependencies. What
 * lies beside `src` (tests, settings, builds, benches) runs only while developing; tools have no
 * `src`.
 * @param {string} file
 * @param {WorkspacePackage} owner
 */
const isShipped = (file, { folder }) =>
  !TEST_FILE.test(file) && (folder === 'tools' || file.startsWith(`${folder}/src/`));

/**
 * A package's name in the drawing.
 * @param {string} name
 */
export const shortName = (name) => name.replace(SCOPE, '');

/**
 * Why an import is not allowed, in a few words; undefined when it is.
 * @param {Import} imported
 * @param {Importer} importer with the file's path from the root
 * @returns {string | undefined}
 */
export const importProblem = (imported, { owner, file }) => {
  const specifier = imported.specifier.replace(/\?.*$/, ''); // Vite's `?url`, `?worker`
  const production = isShipped(file, owner);
  if (specifier.startsWith('.')) {
    const target = join(dirname(file), specifier);
    return target.startsWith(`${owner.folder}/`)
      ? undefined
      : `reaches out of its package to ${target}`;
  }
  // Its own by another name, or made by its own build.
  if (specifier.startsWith('#') || specifier.startsWith('virtual:')) {
    return undefined;
  }
  const { pure, outside } = DRAWING[shortName(owner.manifest.name)] ?? {};
  if (isBuiltin(specifier)) {
    return pure && production ? `is pure and may not use ${specifier}` : undefined;
  }
  const name = packageOf(specifier);
  if (name.startsWith(SCOPE)) {
    return (
      drawingProblem(name, imported, owner) ?? undeclared(name, imported, { owner, production })
    );
  }
  const closed = outside && production && !imported.typeOnly && !outside.includes(name);
  return closed
    ? `may import nothing foreign but ${outside.join(', ')}, not ${name}`
    : undeclared(name, imported, { owner, production });
};

/**
 * @param {string} name
 * @param {Import} imported
 * @param {WorkspacePackage} owner
 */
const drawingProblem = (name, { typeOnly }, owner) => {
  const place = DRAWING[shortName(owner.manifest.name)];
  const wanted = shortName(name);
  if (place?.values.includes(wanted)) {
    return undefined;
  }
  if (place?.types?.includes(wanted)) {
    return typeOnly ? undefined : `may import only types of ${wanted}`;
  }
  return `may not import ${wanted}`;
};

/**
 * @param {string} name
 * @param {Import} imported
 * @param {{ owner: WorkspacePackage, production: boolean }} importer
 */
const undeclared = (name, { typeOnly }, { owner, production }) => {
  const { dependencies = {}, devDependencies = {} } = owner.manifest;
  const usable = production && !typeOnly ? dependencies : { ...dependencies, ...devDependencies };
  if (name in usable || (typeOnly && typesPackage(name) in usable)) {
    return undefined;
  }
  return name in devDependencies
    ? `ships ${name}, which is only a development dependency`
    : `imports ${name} without declaring it`;
};

/** @param {string} specifier */
const packageOf = (specifier) =>
  specifier
    .split('/')
    .slice(0, specifier.startsWith('@') ? 2 : 1)
    .join('/');

/** @param {string} name */
const typesPackage = (name) => `@types/${name.replace(/^@/, '').replace('/', '__')}`;
