// `npm test`: every test on everything it needs, and nothing left behind. `npm test -- unit store`
// runs only the suites named. The last line is `N passed, N failed`.
import { forwardSignals } from './process/forward-signals.mjs';
import { printStep } from './process/print-step.mjs';
import { ensureBuilt } from './setup/ensure-built.mjs';
import { ensureInstalled } from './setup/ensure-installed.mjs';
import { runCommand } from './setup/run-command.mjs';
import { addCounts, exitCodeOf, formatCounts } from './summary/counts.mjs';
import { chooseSuites } from './testing/choose-suites.mjs';
import { runSuites } from './testing/run-suites.mjs';

await runCommand(async () => {
  const suites = chooseSuites(process.argv.slice(2));
  let interrupted = false;
  forwardSignals(() => {
    interrupted = true;
  });
  await printStep('dependencies', ensureInstalled);
  if (suites.some((suite) => suite.needs.includes('build'))) {
    await printStep('build', ensureBuilt);
  }
  const counts = addCounts(await runSuites(suites, () => interrupted));
  process.stdout.write(`${formatCounts(counts)}\n`);
  return interrupted ? 130 : exitCodeOf(counts);
});
