import { stepLine } from '../process/print-step.mjs';
import { addCounts, ONE_FAILED, ONE_PASSED } from '../summary/counts.mjs';

/**
 * Makes each check, prints it with its time and its problems, and counts them. A check that itself
 * breaks has failed.
 * @param {readonly import('./checks.mjs').Check[]} checks
 * @param {(text: string) => void} write
 */
export const runChecks = async (checks, write) => {
  /** @type {import('../summary/counts.mjs').Counts[]} */
  const counts = [];
  for (const { name, problems } of checks) {
    const startedAt = performance.now();
    const found = await problems().catch((error) => [String(error)]);
    const note = found.length === 0 ? 'ok' : `FAILED (${found.length})`;
    write(stepLine(name, performance.now() - startedAt, note));
    write(found.map((problem) => `${problem}\n`).join(''));
    counts.push(found.length === 0 ? ONE_PASSED : ONE_FAILED);
  }
  return addCounts(counts);
};
