import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from './root.mjs';

/**
 * @typedef {object} Manifest
 * @property {string} name
 * @property {Readonly<Record<string, string>>} [scripts]
 * @property {Readonly<Record<string, string>>} [dependencies]
 * @property {Readonly<Record<string, string>>} [devDependencies]
 * @property {string} [packageManager]
 */
/** @typedef {{ readonly folder: string, readonly manifest: Manifest }} WorkspacePackage */

/** The folders whose children are packages; the same as in pnpm-workspace.yaml. */
const GROUPS = ['apps', 'packages', 'data'];

/**
 * Reads a folder's package.json.
 * @param {string} folder
 * @returns {Manifest}
 */
export const readManifest = (folder) =>
  JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));

/**
 * Every package of the workspace but the root, with its folder relative to the root.
 * @param {string} [root]
 * @returns {readonly WorkspacePackage[]}
 */
export const listPackages = (root = ROOT) =>
  [...GROUPS.flatMap((group) => children(root, group)), 'tools']
    .filter((folder) => existsSync(join(root, folder, 'package.json')))
    .map((folder) => ({ folder, manifest: readManifest(join(root, folder)) }));

/**
 * @param {string} root
 * @param {string} group
 */
const children = (root, group) =>
  existsSync(join(root, group))
    ? readdirSync(join(root, group)).map((name) => `${group}/${name}`)
    : [];
