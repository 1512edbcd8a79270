import { setTimeout as pause } from 'node:timers/promises';
import { signalGroup, startProgram } from '../process/start-program.mjs';
import { freePort } from '../testing/free-port.mjs';

/** No start takes this long; then something is broken. */
const DEADLINE_MS = 300_000;

/**
 * Types `npm start` in a folder, waits until the server says it is ready, and stops it.
 * @param {string} folder
 * @param {string} dataFolder
 */
export const timeStart = async (folder, dataFolder) => {
  const port = await freePort();
  const startedAt = performance.now();
  const program = startProgram('npm', ['start'], {
    cwd: folder,
    env: {
      ...process.env,
      PORT: `${port}`,
      HOST: '127.0.0.1',
      WAYSTATION_DATA_DIR: dataFolder,
      INIT_CWD: folder,
    },
    stdio: ['ignore', 2, 2],
  });
  try {
    await untilReady(`http://127.0.0.1:${port}/readyz`, program.child);
    const readyAt = performance.now();
    signalGroup(program.child, 'SIGTERM');
    await program.ended;
    return {
      readySeconds: (readyAt - startedAt) / 1000,
      stopSeconds: (performance.now() - readyAt) / 1000,
    };
  } catch (error) {
    signalGroup(program.child, 'SIGTERM');
    await program.ended;
    throw error;
  }
};

/**
 * @param {string} address
 * @param {import('node:child_process').ChildProcess} child
 */
const untilReady = async (address, child) => {
  const deadline = performance.now() + DEADLINE_MS;
  while (!(await isReady(address))) {
    if (child.exitCode !== null || performance.now() > deadline) {
      throw new Error('npm start ended, or did not get ready.');
    }
    await pause(50);
  }
};

/** @param {string} address */
const isReady = async (address) => {
  try {
    return (await fetch(address)).ok;
  } catch {
    return false; // nobody listens yet
  }
};
