import { randomBytes } from 'node:crypto';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** @typedef {{ readonly id: string, readonly folder: string, readonly remove: () => void }} Scratch */

/** The environment variable by which a run recognises every process that it started. */
export const RUN_VARIABLE = 'WAYSTATION_TEST_RUN';

/**
 * A run's own temporary folder, and the id that marks its processes. Everything the run's programs
 * make under their TMPDIR goes with it.
 * @returns {Scratch}
 */
export const openScratch = () => {
  const folder = mkdtempSync(join(tmpdir(), 'waystation-test-'));
  chmodSync(folder, 0o755); // PostgreSQL runs as another user and must be able to enter
  return {
    id: randomBytes(8).toString('hex'),
    folder,
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 }),
  };
};
