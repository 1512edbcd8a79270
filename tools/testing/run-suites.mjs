import { stepLine } from '../process/print-step.mjs';
import { formatCounts, ONE_FAILED, ONE_PASSED } from '../summary/counts.mjs';
import { ensureSystem } from './ensure-system.mjs';
import { changedFiles, changesBetween, endSurvivors } from './leftovers.mjs';
import { runPlaywright, runVitest } from './run-suite.mjs';
import { openScratch } from './scratch.mjs';
import { startPostgres } from './throwaway-postgres.mjs';

/** @typedef {import('../summary/counts.mjs').Counts} Counts */
/** @typedef {import('./choose-suites.mjs').Suite} Suite */
/** @typedef {import('./scratch.mjs').Scratch} Scratch */
/** @typedef {(suite: Suite) => Promise<Readonly<Record<string, string>>>} EnvironmentOf */

/**
 * Runs the suites with what they need, each in its lane, then puts everything away and verifies
 * that nothing is left, whatever happened. The check that nothing is left counts as a test.
 * @param {readonly Suite[]} suites
 * @param {() => boolean} isInterrupted
 * @returns {Promise<readonly Counts[]>}
 */
export const runSuites = async (suites, isInterrupted) => {
  const before = await changedFiles();
  const scratch = openScratch();
  try {
    const counts = await runWithSystem(suites, scratch, isInterrupted);
    return [...counts, await nothingLeft(scratch, before)];
  } finally {
    scratch.remove();
  }
};

/**
 * @param {readonly Suite[]} suites
 * @param {Scratch} scratch
 * @param {() => boolean} isInterrupted
 */
const runWithSystem = async (suites, scratch, isInterrupted) => {
  if (suites.every((suite) => !suite.needs.includes('system'))) {
    return runEach(suites, { scratch, isInterrupted, environmentOf: async () => ({}) });
  }
  const { system, postgres } = await startSystem(scratch);
  /** @type {EnvironmentOf} */
  const environmentOf = async (suite) => ({
    WAYSTATION_CHROMIUM: system.chromium,
    WAYSTATION_TEST_DATABASE_URL: await postgres.createDatabase(`waystation_${suite.name}`),
  });
  try {
    return await runEach(suites, { scratch, isInterrupted, environmentOf });
  } finally {
    await postgres.stop();
  }
};

/** @param {Scratch} scratch */
const startSystem = async (scratch) => {
  const startedAt = performance.now();
  const system = await ensureSystem();
  const postgres = await startPostgres(system.postgres, scratch);
  process.stdout.write(stepLine('database, browser', performance.now() - startedAt));
  return { system, postgres };
};

/**
 * @typedef {object} Run
 * @property {Scratch} scratch
 * @property {() => boolean} isInterrupted
 * @property {EnvironmentOf} environmentOf
 */

/**
 * @param {readonly Suite[]} suites
 * @param {Run} run
 * @returns {Promise<readonly Counts[]>}
 */
const runEach = async (suites, run) => {
  /** @param {import('./choose-suites.mjs').Lane} lane */
  const runLane = (lane) =>
    runInTurn(
      suites.filter((suite) => suite.lane === lane),
      run,
    );
  const beside = await Promise.all([runLane('first'), runLane('second')]);
  return [...beside.flat(), ...(await runLane('last'))];
};

/**
 * @param {readonly Suite[]} suites
 * @param {Run} run
 */
const runInTurn = async (suites, { scratch, isInterrupted, environmentOf }) => {
  /** @type {Counts[]} */
  const counts = [];
  for (const suite of suites) {
    if (isInterrupted()) {
      break;
    }
    const startedAt = performance.now();
    const environment = await environmentOf(suite);
    const count =
      suite.name === 'browser'
        ? await runPlaywright(scratch, environment)
        : await runVitest(suite.name, scratch, environment);
    const note = formatCounts(count);
    process.stdout.write(stepLine(suite.name, performance.now() - startedAt, note));
    counts.push(count);
  }
  return counts;
};

/**
 * @param {Scratch} scratch
 * @param {readonly string[]} before what git saw as changed when the run began
 * @returns {Promise<Counts>}
 */
const nothingLeft = async (scratch, before) => {
  const left = [
    ...(await endSurvivors(scratch.id)),
    ...changesBetween(before, await changedFiles()),
  ];
  process.stdout.write(left.map((problem) => `left behind: ${problem}\n`).join(''));
  return left.length === 0 ? ONE_PASSED : ONE_FAILED;
};
