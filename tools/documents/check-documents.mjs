import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { readManifest } from '../workspace/list-packages.mjs';
import { ROOT } from '../workspace/root.mjs';
import { walkFiles } from '../workspace/walk-files.mjs';
import { headingAnchors } from './headings.mjs';
import { referencesOf } from './references.mjs';

/** Made by a build or named as an example: need not exist. */
const NOT_IN_THE_TREE = /(^|\/)dist(\/|$)/;

/**
 * Every link, path and npm command in the repository's documents that leads nowhere, one line each.
 * Links to other sites are not followed.
 * @param {string} [root]
 * @returns {readonly string[]}
 */
export const checkDocuments = (root = ROOT) => {
  const scripts = Object.keys(readManifest(root).scripts ?? {});
  return walkFiles(root)
    .filter((path) => path.endsWith('.md'))
    .flatMap((path) =>
      referencesOf(readFileSync(path, 'utf8'))
        .map((reference) => ({ reference, problem: problemOf(reference, { root, path, scripts }) }))
        .filter(({ problem }) => problem !== undefined)
        .map(({ reference, problem }) => `${relative(root, path)}:${reference.line}: ${problem}`),
    );
};

/**
 * @param {import('./references.mjs').Reference} reference
 * @param {{ root: string, path: string, scripts: readonly string[] }} context
 * @returns {string | undefined}
 */
const problemOf = ({ kind, target }, { root, path, scripts }) => {
  switch (kind) {
    case 'script':
      return scripts.includes(target) ? undefined : `there is no npm command "${target}"`;
    case 'path':
      return isThere(join(root, target)) ? undefined : `there is no ${target}`;
    case 'link':
      return linkProblem(target, path);
    default:
      return kind;
  }
};

/**
 * A path with a placeholder (`<layer>`, `*`, `{a,b}`, `NNN`) stands for what is up to it.
 * @param {string} path
 */
const isThere = (path) => {
  const known = path.split('/').filter((_, at, parts) => {
    const first = parts.findIndex((part) => /[<>*{}…]|NNN/.test(part));
    return first < 0 || at < first;
  });
  return NOT_IN_THE_TREE.test(path) || existsSync(known.join('/'));
};

/**
 * @param {string} target
 * @param {string} document
 */
const linkProblem = (target, document) => {
  if (/^[a-z][a-z0-9+.-]*:/i.test(target)) {
    return undefined;
  }
  const [file = '', anchor] = decodeURI(target).split('#');
  const path = file === '' ? document : join(dirname(document), file);
  if (!existsSync(path)) {
    return `the link to ${target} leads nowhere`;
  }
  const isAnchored = anchor === undefined || !path.endsWith('.md');
  return isAnchored || headingAnchors(readFileSync(path, 'utf8')).has(anchor)
    ? undefined
    : `there is no heading for ${target}`;
};
