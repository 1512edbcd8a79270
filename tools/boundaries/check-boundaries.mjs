import { join, relative } from 'node:path';
import { listPackages } from '../workspace/list-packages.mjs';
import { ROOT } from '../workspace/root.mjs';
import { walkFiles } from '../workspace/walk-files.mjs';
import { DRAWING } from './drawing.mjs';
import { findCycles } from './find-cycles.mjs';
import { importProblem, SCOPE, shortName } from './import-problem.mjs';
import { readImports } from './read-imports.mjs';
import { resolveImport } from './resolve-import.mjs';

/** @typedef {import('../workspace/list-packages.mjs').WorkspacePackage} WorkspacePackage */
/** @typedef {{ readonly file: string, readonly imports: readonly import('./read-imports.mjs').Import[] }} Module */

/**
 * Everything in a workspace that goes against the drawing: declared dependencies, imports, cycles of
 * files. One line each; none when all is as drawn.
 * @param {string} [root]
 * @returns {readonly string[]}
 */
export const checkBoundaries = (root = ROOT) => {
  const packages = listPackages(root);
  const modules = packages.map((owner) => ({ owner, files: readModules(root, owner.folder) }));
  const all = modules.flatMap(({ files }) => files);
  return [
    ...packages.flatMap(declarationProblems),
    ...modules.flatMap(({ owner, files }) => files.flatMap((module) => problemsOf(module, owner))),
    ...cycleProblems(all, packages),
  ];
};

/**
 * @param {string} root
 * @param {string} folder
 * @returns {readonly Module[]}
 */
const readModules = (root, folder) =>
  walkFiles(join(root, folder))
    .filter((path) => /\.(ts|tsx|mts|mjs|js)$/.test(path))
    .map((path) => ({ file: relative(root, path), imports: readImports(path) }));

/** @param {WorkspacePackage} owner */
const declarationProblems = ({ folder, manifest }) => {
  const name = shortName(manifest.name);
  const place = DRAWING[name];
  if (place === undefined) {
    return [`${folder}/package.json: ${name} has no place in tools/boundaries/drawing.mjs`];
  }
  const allowed = ['config', ...place.values, ...(place.types ?? [])];
  return Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
    .filter(
      (dependency) => dependency.startsWith(SCOPE) && !allowed.includes(shortName(dependency)),
    )
    .map(
      (dependency) => `${folder}/package.json: ${name} may not depend on ${shortName(dependency)}`,
    );
};

/**
 * @param {Module} module
 * @param {WorkspacePackage} owner
 */
const problemsOf = ({ file, imports }, owner) =>
  imports.flatMap((imported) => {
    const problem = importProblem(imported, { owner, file });
    return problem
      ? [`${file}:${imported.line}: ${shortName(owner.manifest.name)} ${problem}`]
      : [];
  });

/**
 * @param {readonly Module[]} modules
 * @param {readonly WorkspacePackage[]} packages
 */
const cycleProblems = (modules, packages) => {
  const files = new Set(modules.map(({ file }) => file));
  const graph = new Map(
    modules.map(({ file, imports }) => [
      file,
      imports.flatMap(({ specifier }) => resolveImport(specifier, file, { files, packages })),
    ]),
  );
  return findCycles(graph).map((cycle) => `imports go round: ${cycle.join(' > ')}`);
};
