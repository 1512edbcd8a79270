// `npm run check`: everything that can be said of the sources without running them. Each check is
// printed with its time; `npm run check -- types boundaries` makes only those named. The last line
// is `N passed, N failed`.
import { printStep } from './process/print-step.mjs';
import { ensureInstalled } from './setup/ensure-installed.mjs';
import { runCommand } from './setup/run-command.mjs';
import { exitCodeOf, formatCounts } from './summary/counts.mjs';

await runCommand(async () => {
  await printStep('dependencies', ensureInstalled);
  // After installing: the checks read sources with a parser from npm.
  const { CHECKS } = await import('./check/checks.mjs');
  const { runChecks } = await import('./check/run-checks.mjs');
  const asked = process.argv.slice(2);
  const checks = asked.length === 0 ? CHECKS : CHECKS.filter(({ name }) => asked.includes(name));
  const counts = await runChecks(checks, (text) => process.stdout.write(text));
  process.stdout.write(`${formatCounts(counts)}\n`);
  return exitCodeOf(counts);
});
