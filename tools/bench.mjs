// `npm run bench`: runs every bench script, or those whose path contains a word given, prints a
// table, and keeps the numbers under .waystation/bench. A script that breaks fails the run; a number
// over its goal is marked, as machines differ.
import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { findScripts } from './bench/find-scripts.mjs';
import { isWithinGoal, measurementTable, readMeasurements } from './bench/measurement.mjs';
import { printStep } from './process/print-step.mjs';
import { runCaptured } from './process/run-captured.mjs';
import { childEnvironment } from './setup/child-environment.mjs';
import { ensureBuilt } from './setup/ensure-built.mjs';
import { ensureInstalled } from './setup/ensure-installed.mjs';
import { runCommand } from './setup/run-command.mjs';
import { StepFailed } from './setup/step-failed.mjs';
import { inRoot, ROOT } from './workspace/root.mjs';

/** @param {string} script */
const measure = async (script) => {
  const { code, stdout } = await runCaptured(process.execPath, [inRoot(script)], {
    cwd: ROOT,
    env: childEnvironment({ NODE_ENV: 'production' }),
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  if (code !== 0) {
    throw new StepFailed(`${script} failed.`, stdout, code);
  }
  return readMeasurements(stdout).map((measurement) => ({ ...measurement, script }));
};

/** @param {readonly import('./bench/measurement.mjs').Measurement[]} measurements */
const keep = (measurements) => {
  const folder = inRoot('.waystation/bench');
  const measuredAt = new Date().toISOString();
  const machine = { cores: cpus().length, memoryBytes: totalmem(), node: process.version };
  const text = `${JSON.stringify({ measuredAt, machine, measurements }, undefined, 2)}\n`;
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${measuredAt.replaceAll(':', '-')}.json`, text);
  writeFileSync(`${folder}/latest.json`, text);
};

await runCommand(async () => {
  await printStep('dependencies', ensureInstalled);
  await printStep('build', ensureBuilt);
  const [word = ''] = process.argv.slice(2);
  /** @type {import('./bench/measurement.mjs').Measurement[]} */
  const measurements = [];
  for (const script of findScripts().filter((path) => path.includes(word))) {
    await printStep(script, async () => void measurements.push(...(await measure(script))));
  }
  keep(measurements);
  const over = measurements.filter((measurement) => !isWithinGoal(measurement)).length;
  process.stdout.write(`\n${measurementTable(measurements)}\n`);
  process.stdout.write(`${measurements.length} measured, ${over} over their goal\n`);
  return measurements.length > 0 ? 0 : 1;
});
