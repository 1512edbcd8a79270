// Measures `npm start` on a copy of the sources: the first time, with everything downloaded before
// but nothing installed or built, and the second time.
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { ROOT } from '../workspace/root.mjs';
import { walkFiles } from '../workspace/walk-files.mjs';
import { timeStart } from './time-start.mjs';

/** Goals of the product: seconds on a machine with two cores. */
const COLD_GOAL_SECONDS = 90;
const WARM_GOAL_SECONDS = 8;

/** @param {import('./measurement.mjs').Measurement} measurement */
const tell = (measurement) => process.stdout.write(`${JSON.stringify(measurement)}\n`);

const scratch = mkdtempSync(join(tmpdir(), 'waystation-bench-'));
try {
  const copy = join(scratch, 'waystation');
  for (const file of walkFiles(ROOT)) {
    const target = join(copy, relative(ROOT, file));
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(file, target);
  }
  const dataFolder = join(scratch, 'data');
  const cold = await timeStart(copy, dataFolder);
  tell({
    name: 'cold start',
    unit: 's',
    value: cold.readySeconds,
    goal: COLD_GOAL_SECONDS,
    how: 'npm start to /readyz on a copy of the sources, packages in the local store',
  });
  const warm = await timeStart(copy, dataFolder);
  tell({
    name: 'warm start',
    unit: 's',
    value: warm.readySeconds,
    goal: WARM_GOAL_SECONDS,
    how: 'the same again',
  });
  tell({ name: 'stop', unit: 's', value: warm.stopSeconds, how: 'SIGTERM to the end' });
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
