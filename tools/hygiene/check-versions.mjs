import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPackages, readManifest } from '../workspace/list-packages.mjs';
import { ROOT } from '../workspace/root.mjs';

/** These two are built for each other: PostGIS is compiled against one PGlite. */
const EXACT = { '@electric-sql/pglite': '0.5.8', '@electric-sql/pglite-postgis': '0.2.8' };

/** Two copies of one of these in a process break it in ways that are hard to find. */
const ONE_OF_EACH =
  /^(@electric-sql\/pglite|@trpc\/(client|server)|maplibre-gl|react|react-dom|zod)$/;

/** Only types, and they follow the oldest Node that we run on. */
const MAY_FLOAT = '@types/node';

/**
 * What is wrong with the versions of what we depend on: not pinned, pinned apart, fetched from
 * elsewhere. One line each.
 * @param {string} [root]
 * @returns {readonly string[]}
 */
export const checkVersions = (root = ROOT) => {
  const catalog = readCatalog(readFileSync(join(root, 'pnpm-workspace.yaml'), 'utf8'));
  return [
    ...catalogProblems(catalog),
    ...listPackages(root).flatMap(({ folder, manifest }) => manifestProblems(folder, manifest)),
    ...rootProblems(readManifest(root)),
    ...lockfileProblems(readFileSync(join(root, 'pnpm-lock.yaml'), 'utf8')),
  ];
};

/**
 * @param {string} yaml
 * @returns {ReadonlyMap<string, string>}
 */
const readCatalog = (yaml) => {
  const block = /^catalog:\n((?: {2}.*\n?)*)/m.exec(yaml)?.[1] ?? '';
  return new Map(
    [...block.matchAll(/^ {2}'?([^':\s]+)'?: (\S+)$/gm)].map(([, name = '', version = '']) => [
      name,
      version,
    ]),
  );
};

/** @param {ReadonlyMap<string, string>} catalog */
export const catalogProblems = (catalog) => {
  const floating = [...catalog].filter(
    ([name, version]) => name !== MAY_FLOAT && !/^\d+\.\d+\.\d+/.test(version),
  );
  const apart = Object.entries(EXACT).filter(([name, version]) => catalog.get(name) !== version);
  const trpc = new Set(
    [...catalog].flatMap(([name, version]) => (name.startsWith('@trpc/') ? [version] : [])),
  );
  return [
    ...floating.map(([name, version]) => `pnpm-workspace.yaml: ${name} ${version} is not pinned`),
    ...apart.map(([name, version]) => `pnpm-workspace.yaml: ${name} must be exactly ${version}`),
    ...(trpc.size > 1 ? [`pnpm-workspace.yaml: tRPC comes in ${[...trpc].join(' and ')}`] : []),
  ];
};

/**
 * @param {string} folder
 * @param {import('../workspace/list-packages.mjs').Manifest} manifest
 */
const manifestProblems = (folder, { dependencies, devDependencies }) =>
  Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => version !== 'catalog:' && version !== 'workspace:*')
    .map(([name]) => `${folder}/package.json: ${name} must take its version from the catalog`);

/** @param {import('../workspace/list-packages.mjs').Manifest} manifest */
const rootProblems = ({ dependencies, devDependencies }) =>
  Object.entries({ ...dependencies, ...devDependencies })
    .filter(([, version]) => version !== 'catalog:' && !/^\d+\.\d+\.\d+$/.test(version))
    .map(([name]) => `package.json: ${name} is not pinned`);

/**
 * @param {string} lockfile
 * @returns {readonly string[]}
 */
export const lockfileProblems = (lockfile) => {
  const packages = lockfile.split(/^packages:$/m)[1]?.split(/^snapshots:$/m)[0] ?? '';
  const names = [...packages.matchAll(/^ {2}'?(@?[^@'\s]+)@[^:\s]+:$/gm)].map(
    ([, name = '']) => name,
  );
  const copied = names.filter((name, at) => ONE_OF_EACH.test(name) && names.indexOf(name) !== at);
  return [
    ...copied.map((name) => `pnpm-lock.yaml: holds ${name} more than once`),
    ...[...lockfile.matchAll(/tarball: (\S+?)[},\s]/g)].map(
      ([, address]) => `pnpm-lock.yaml: names the address ${address}`,
    ),
  ];
};
