import { projectRoot } from '../start/project-root';
import { readSettings, SettingsError } from '../start/settings';
import { openDesk } from './desk/open-desk';
import { EXIT, type ExitCode } from './exit-codes';
import { processOutput } from './output/output';
import { runCommand } from './run-command';

const run = async (): Promise<ExitCode> => {
  const root = projectRoot();
  const settings = readSettings(process.env, root);
  const parts = {
    root,
    readWorker: new URL('./read-worker.js', import.meta.url),
    snapshotWorker: new URL('./snapshot-worker.js', import.meta.url),
    seriesWorker: new URL('./series-worker.js', import.meta.url),
  };
  return runCommand(process.argv.slice(2), {
    settings,
    output: processOutput,
    today: new Date().toISOString().slice(0, 10),
    openDesk: () => openDesk(settings, parts),
  });
};

try {
  process.exitCode = await run();
} catch (error) {
  if (!(error instanceof SettingsError)) {
    throw error;
  }
  processOutput.progress(error.message);
  process.exitCode = EXIT.refused;
}
