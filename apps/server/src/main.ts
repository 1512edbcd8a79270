import { fileURLToPath } from 'node:url';
import { StoreError } from '@waystation/store';
import { describeError } from './log/describe-error';
import { logToStderr } from './log/log';
import { buildIdOf } from './start/build-id';
import { ListenError } from './start/listen';
import { onStopSignal } from './start/on-stop-signal';
import { projectRoot } from './start/project-root';
import { readSettings, SettingsError } from './start/settings';
import { startServer } from './start/start-server';

const print = (text: string): void => {
  process.stdout.write(text);
};

const run = async (): Promise<void> => {
  const root = projectRoot();
  const server = await startServer({
    root,
    print,
    settings: readSettings(process.env, root),
    buildId: await buildIdOf(fileURLToPath(import.meta.url)),
    readWorker: new URL('./read-worker.js', import.meta.url),
    snapshotWorker: new URL('./snapshot-worker.js', import.meta.url),
    seriesWorker: new URL('./series-worker.js', import.meta.url),
    roadWorker: new URL('./road-worker.js', import.meta.url),
  });
  onStopSignal(server.stop);
  print(`Waystation is ready: ${server.url}\n`);
};

const isForPeople = (error: unknown): error is Error =>
  error instanceof StoreError || error instanceof SettingsError || error instanceof ListenError;

process.on('unhandledRejection', (error) => {
  logToStderr({ level: 'error', event: 'unhandledRejection', error: describeError(error) });
});

try {
  await run();
} catch (error) {
  process.stderr.write(`${isForPeople(error) ? error.message : describeError(error)}\n`);
  process.exit(1);
}
