import { spawn } from 'node:child_process';
import { exitCode } from './exit-code.mjs';
import { forwardSignals } from './forward-signals.mjs';

/** @typedef {import('node:child_process').ChildProcess} ChildProcess */
/** @typedef {{ readonly child: ChildProcess, readonly ended: Promise<number> }} Program */

/**
 * Starts a program as a process group of its own, so that a signal from the terminal reaches it
 * once, from us, and so that everything it started can be ended with it. `ended` gives its exit
 * code; it is rejected when the program cannot be started.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Program}
 */
export const startProgram = (command, args, options = {}) => {
  const child = spawn(command, args, { stdio: 'inherit', detached: true, ...options });
  const ended = new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve(exitCode(code, signal)));
  });
  return { child, ended };
};

/**
 * Sends a signal to a program and everything in its process group; a group that is gone is fine.
 * @param {ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
export const signalGroup = (child, signal) => {
  if (child.pid === undefined) {
    return;
  }
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) {
      throw error;
    }
  }
};

/**
 * Waits for a program, passing our own signals on to it, and gives its exit code. A closed terminal
 * (SIGHUP) is passed on as the plain wish to end, which every program knows.
 * @param {Program} program
 * @returns {Promise<number>}
 */
export const untilEnded = async ({ child, ended }) => {
  const stopForwarding = forwardSignals((signal) =>
    signalGroup(child, signal === 'SIGHUP' ? 'SIGTERM' : signal),
  );
  try {
    return await ended;
  } finally {
    stopForwarding();
  }
};
