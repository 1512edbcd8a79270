// `npm run build`: installs what is missing and builds what changed.
import { printStep } from './process/print-step.mjs';
import { ensureBuilt } from './setup/ensure-built.mjs';
import { ensureInstalled } from './setup/ensure-installed.mjs';
import { runCommand } from './setup/run-command.mjs';

await runCommand(async () => {
  await printStep('dependencies', ensureInstalled);
  await printStep('build', ensureBuilt);
  return 0;
});
