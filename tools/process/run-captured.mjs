import { startProgram, untilEnded } from './start-program.mjs';

/** @typedef {{ readonly code: number, readonly stdout: string, readonly output: string }} Captured */

/**
 * Runs a program and keeps what it printed: `stdout` alone, and `output` with both streams in order.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<Captured>}
 */
export const runCaptured = async (command, args, options = {}) => {
  const program = startProgram(command, args, {
    stdio: ['ignore', 'pipe', 'pipe'],
    ...options,
  });
  let stdout = '';
  let output = '';
  program.child.stdout?.setEncoding('utf8').on('data', (chunk) => {
    stdout += chunk;
    output += chunk;
  });
  program.child.stderr?.setEncoding('utf8').on('data', (chunk) => {
    output += chunk;
  });
  return { code: await untilEnded(program), stdout, output };
};
