import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { ROOT } from '../workspace/root.mjs';
import { walkFiles } from '../workspace/walk-files.mjs';
import { castProblems } from './cast-problems.mjs';
import { lineProblems } from './line-problems.mjs';
import { undocumentedExports } from './undocumented-exports.mjs';

/** Texts that people write; data and pictures are checked where they are made. */
const TEXT = /\.(ts|tsx|mjs|css|html|json|md|sql|toml|ya?ml)$|(^|\/)run$/;

/** Code that others build on; tests and settings explain themselves. */
const SHIPPED = /^(?!.*\.(test|spec|config)\.)(apps|packages|data|tools)\/.*\.(ts|tsx|mjs)$/;

/**
 * What the sources hold that they should not: paths of a machine, work left for later, silenced
 * checks, casts, exports that no sentence introduces. One line each.
 * @param {string} [root]
 * @returns {readonly string[]}
 */
export const checkHygiene = (root = ROOT) =>
  walkFiles(root)
    .map((path) => ({ path, file: relative(root, path) }))
    .filter(({ file }) => TEXT.test(file) && !/^data\/.*\.json$/.test(file))
    .flatMap(({ path, file }) => {
      const text = readFileSync(path, 'utf8');
      const casts = /\.tsx?$/.test(file) ? castProblems(file, text) : [];
      const exported = SHIPPED.test(file) ? undocumentedExports(file, text) : [];
      return [...lineProblems(file, text), ...casts, ...exported].map(
        (problem) => `${file}:${problem}`,
      );
    });
