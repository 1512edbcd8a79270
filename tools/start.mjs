// `npm start`: from a fresh clone to a running server, each step printed with its time.

import { printStep } from './process/print-step.mjs';
import { runAttached } from './process/run-attached.mjs';
import { SERVER_FLAGS } from './process/server-flags.mjs';
import { childEnvironment } from './setup/child-environment.mjs';
import { dataFolder } from './setup/data-folder.mjs';
import { ensureBuilt } from './setup/ensure-built.mjs';
import { ensureInstalled } from './setup/ensure-installed.mjs';
import { ensurePnpm } from './setup/ensure-pnpm.mjs';
import { pinnedPnpm } from './setup/pnpm-folder.mjs';
import { runCommand } from './setup/run-command.mjs';
import { inRoot, ROOT } from './workspace/root.mjs';

await runCommand(async () => {
  await printStep(pinnedPnpm(), async () => void (await ensurePnpm()));
  await printStep('dependencies', ensureInstalled);
  await printStep('build', ensureBuilt);
  return runAttached(process.execPath, [...SERVER_FLAGS, inRoot('apps/server/dist/main.js')], {
    cwd: ROOT,
    env: childEnvironment({ NODE_ENV: 'production', WAYSTATION_DATA_DIR: dataFolder() }),
  });
});
