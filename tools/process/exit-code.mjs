import { constants } from 'node:os';

/**
 * The exit code that says how a program ended: its own, or 128 + the signal's number.
 * @param {number | null} code
 * @param {NodeJS.Signals | null} signal
 */
export const exitCode = (code, signal) =>
  code ?? (signal === null ? 1 : 128 + constants.signals[signal]);
