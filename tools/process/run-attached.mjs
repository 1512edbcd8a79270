import { startProgram, untilEnded } from './start-program.mjs';

/**
 * Runs a program on our terminal until it ends, passing signals on, and gives its exit code.
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<number>}
 */
export const runAttached = (command, args, options = {}) =>
  untilEnded(startProgram(command, args, options));
