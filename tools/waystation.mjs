// `npm run -s waystation -- <command>`: the operator's command line. What it prints may be piped as
// JSON, so our own progress goes to stderr, and file names are those of the folder it was typed in.
import { printStep } from './process/print-step.mjs';
import { runAttached } from './process/run-attached.mjs';
import { childEnvironment } from './setup/child-environment.mjs';
import { dataFolder } from './setup/data-folder.mjs';
import { ensureBuilt } from './setup/ensure-built.mjs';
import { ensureInstalled } from './setup/ensure-installed.mjs';
import { runCommand } from './setup/run-command.mjs';
import { inRoot } from './workspace/root.mjs';

/** @param {string} line */
const tellUnlessUnchanged = (line) => line.includes('unchanged') || process.stderr.write(line);

await runCommand(async () => {
  await printStep('dependencies', ensureInstalled, tellUnlessUnchanged);
  await printStep('build', ensureBuilt, tellUnlessUnchanged);
  const program = inRoot('apps/server/dist/waystation.js');
  return runAttached(process.execPath, [program, ...process.argv.slice(2)], {
    cwd: process.env.INIT_CWD ?? process.cwd(),
    env: childEnvironment({ NODE_ENV: 'production', WAYSTATION_DATA_DIR: dataFolder() }),
  });
});
