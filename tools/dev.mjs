// `npm run dev`: the server restarting on change, and the web app with hot reload in front of it.
import { printStep } from './process/print-step.mjs';
import { runAttached } from './process/run-attached.mjs';
import { childEnvironment } from './setup/child-environment.mjs';
import { dataFolder } from './setup/data-folder.mjs';
import { ensureInstalled } from './setup/ensure-installed.mjs';
import { ensurePnpm } from './setup/ensure-pnpm.mjs';
import { runCommand } from './setup/run-command.mjs';
import { inRoot, ROOT } from './workspace/root.mjs';

await runCommand(async () => {
  await printStep('dependencies', ensureInstalled);
  await ensurePnpm();
  return runAttached(inRoot('node_modules/.bin/turbo'), ['run', 'dev', '--ui=stream'], {
    cwd: ROOT,
    env: childEnvironment({ WAYSTATION_DATA_DIR: dataFolder() }),
  });
});
