import { setTimeout as pause } from 'node:timers/promises';
import { ask } from './map-reads.mjs';

/**
 * Asks at a fixed rate whatever the answers do, until told to stop; latencies count from the moment
 * a request was due, so that a server that stalls cannot hide it.
 * @param {string} server
 * @param {readonly string[]} paths
 * @param {{ perSecond: number, isOver: () => boolean }} options
 * @returns {Promise<readonly number[]>} milliseconds
 */
export const askAtRate = async (server, paths, { perSecond, isOver }) => {
  /** @type {Promise<number>[]} */
  const asked = [];
  const startedAt = performance.now();
  for (let turn = 0; !isOver(); turn += 1) {
    const due = startedAt + (turn * 1000) / perSecond;
    await pause(Math.max(0, due - performance.now()));
    const path = paths[(turn * 7) % paths.length] ?? '/';
    asked.push(ask(`${server}${path}`).then(() => performance.now() - due));
  }
  return Promise.all(asked);
};
