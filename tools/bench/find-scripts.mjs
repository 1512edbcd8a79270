import { existsSync, readdirSync } from 'node:fs';
import { listPackages } from '../workspace/list-packages.mjs';
import { inRoot } from '../workspace/root.mjs';

/**
 * Every bench script: `bench/*.mjs` of any app, package or data folder, and our own start bench.
 * @returns {readonly string[]}
 */
export const findScripts = () => [
  ...listPackages()
    .map(({ folder }) => `${folder}/bench`)
    .filter((folder) => folder !== 'tools/bench' && existsSync(inRoot(folder)))
    .flatMap((folder) =>
      readdirSync(inRoot(folder))
        .filter((file) => file.endsWith('.mjs'))
        .map((file) => `${folder}/${file}`),
    ),
  'tools/bench/start.mjs',
];
