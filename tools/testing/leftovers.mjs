import { readdirSync, readFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { runCaptured } from '../process/run-captured.mjs';
import { ROOT } from '../workspace/root.mjs';
import { RUN_VARIABLE } from './scratch.mjs';

/** A browser or server that was told to stop may need this long. */
const GRACE_MS = 3_000;

/**
 * What git sees as changed, to compare before and after a run; nothing where there is no git.
 * @returns {Promise<readonly string[]>}
 */
export const changedFiles = async () => {
  try {
    const { code, stdout } = await runCaptured('git', ['status', '--porcelain'], { cwd: ROOT });
    return code === 0 ? stdout.split('\n').filter(Boolean) : [];
  } catch {
    return []; // no git on this machine
  }
};

/**
 * What changed in the working tree between two looks at it.
 * @param {readonly string[]} before
 * @param {readonly string[]} after
 * @returns {readonly string[]}
 */
export const changesBetween = (before, after) => [
  ...after.filter((line) => !before.includes(line)).map((line) => `changed: ${line.trim()}`),
  ...before.filter((line) => !after.includes(line)).map((line) => `no longer: ${line.trim()}`),
];

/**
 * The processes of a run that still live after a short grace; each is ended and named.
 * @param {string} runId
 * @param {number} [graceMs]
 * @returns {Promise<readonly string[]>}
 */
export const endSurvivors = async (runId, graceMs = GRACE_MS) => {
  const deadline = performance.now() + graceMs;
  let survivors = processesOf(runId);
  while (survivors.length > 0 && performance.now() < deadline) {
    await pause(100);
    survivors = processesOf(runId);
  }
  for (const { pid } of survivors) {
    end(pid);
  }
  return survivors.map(({ pid, command }) => `process ${pid} was still running: ${command}`);
};

/**
 * The live processes whose environment carries the run's id (Linux; elsewhere none are seen).
 * @param {string} runId
 */
const processesOf = (runId) =>
  processIds().flatMap((pid) => {
    try {
      const environment = readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0');
      const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
      const isOurs = environment.includes(`${RUN_VARIABLE}=${runId}`) && pid !== process.pid;
      return isOurs && command !== '' ? [{ pid, command }] : [];
    } catch {
      return []; // ended meanwhile, or another user's
    }
  });

const processIds = () => {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map(Number);
  } catch {
    return []; // not Linux
  }
};

/** @param {number} pid */
const end = (pid) => {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // ended meanwhile
  }
};
