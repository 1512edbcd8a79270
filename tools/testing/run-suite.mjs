import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { runAttached } from '../process/run-attached.mjs';
import { childEnvironment } from '../setup/child-environment.mjs';
import { inRoot, ROOT } from '../workspace/root.mjs';
import { playwrightCounts, runnerCounts, vitestCounts } from './runner-counts.mjs';
import { RUN_VARIABLE } from './scratch.mjs';

/** @typedef {import('../summary/counts.mjs').Counts} Counts */
/** @typedef {import('./scratch.mjs').Scratch} Scratch */
/** @typedef {Readonly<Record<string, string>>} Environment */

/** When the app itself is broken, every browser test would wait out its time: many times its length. */
const LIMITS = ['--max-failures=20', `--global-timeout=${20 * 60_000}`];

/** A test that fails is tried once more, and named as flaky when it then passes (decision 038). */
const RETRIES = '--retries=1';

/**
 * Runs one vitest project of vitest.config.ts.
 * @param {string} project
 * @param {Scratch} scratch
 * @param {Environment} extra
 * @returns {Promise<Counts>}
 */
export const runVitest = async (project, scratch, extra) => {
  const report = join(scratch.folder, `${project}.json`);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const code = await runAttached(
    inRoot('node_modules/.bin/vitest'),
    ['run', '--project', project, ...reporters],
    { cwd: ROOT, env: suiteEnvironment(scratch, extra), stdio: ['ignore', 'inherit', 'inherit'] },
  );
  return runnerCounts(readReport(report, vitestCounts), code);
};

/**
 * Runs the browser tests.
 * @param {Scratch} scratch
 * @param {Environment} extra
 * @returns {Promise<Counts>}
 */
export const runPlaywright = async (scratch, extra) => {
  const report = join(scratch.folder, 'browser.json');
  const code = await runAttached(
    inRoot('apps/e2e/node_modules/.bin/playwright'),
    [
      'test',
      ...LIMITS,
      RETRIES,
      '--reporter=list,json',
      `--output=${join(scratch.folder, 'browser')}`,
    ],
    {
      cwd: inRoot('apps/e2e'),
      env: suiteEnvironment(scratch, { ...extra, PLAYWRIGHT_JSON_OUTPUT_FILE: report }),
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  return runnerCounts(readReport(report, playwrightCounts), code);
};

/**
 * @param {Scratch} scratch
 * @param {Environment} extra
 */
const suiteEnvironment = (scratch, extra) =>
  childEnvironment({ ...extra, TMPDIR: scratch.folder, [RUN_VARIABLE]: scratch.id });

/**
 * @template Report
 * @param {string} file
 * @param {(report: Report) => Counts} count
 */
const readReport = (file, count) => {
  try {
    return count(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return undefined; // the runner broke before it could report
  }
};
