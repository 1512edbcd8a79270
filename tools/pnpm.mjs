// Runs the pinned pnpm, fetched once, with the arguments given: `node tools/pnpm.mjs install`.
import { runAttached } from './process/run-attached.mjs';
import { childEnvironment } from './setup/child-environment.mjs';
import { ensurePnpm } from './setup/ensure-pnpm.mjs';
import { runCommand } from './setup/run-command.mjs';

await runCommand(async () => {
  const pnpm = await ensurePnpm();
  return runAttached(process.execPath, [pnpm, ...process.argv.slice(2)], {
    env: childEnvironment(),
  });
});
