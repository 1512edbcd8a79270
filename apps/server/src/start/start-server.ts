import { join } from 'node:path';
import { openBasemap } from '@waystation/basemap';
import { type OpenStore, openStore } from '@waystation/store';
import { openApp } from '../app/open-app';
import { openFileShelf } from '../imports/desk/file-shelf';
import { readInWorker } from '../imports/read-in-worker';
import { logToStderr } from '../log/log';
import { openLogoShelf } from '../logos/logo-shelf';
import { openRoadTimes } from '../roads/open-road-times';
import { everyMinute } from '../schedule/every-minute';
import { createSheetThread } from '../series/sheet-thread';
import { createSnapshotMaker } from '../snapshot/snapshot-maker';
import { ensureOperatorToken, tokenFile } from '../token/operator-token';
import { openWebFiles } from '../web/web-files';
import { readDemo } from './demo-manifest';
import { listen } from './listen';
import { loadDemo } from './load-demo';
import { locationOf } from './location-of';
import { type Print, printStep } from './print-step';
import { ownUrl, publicUrl } from './public-url';
import type { Settings } from './settings';
import { stopServer } from './stop-server';

/** What a server is started with. */
export type StartOptions = {
  readonly settings: Settings;
  readonly root: string;
  readonly buildId: string;
  readonly readWorker: URL;
  readonly roadWorker: URL;
  readonly snapshotWorker: URL;
  readonly seriesWorker: URL;
  readonly print: Print;
};

/** A server that serves; `stop` ends it cleanly. */
export type RunningServer = { readonly url: string; readonly stop: () => Promise<void> };

const openDatabase = ({ settings, print }: StartOptions): Promise<OpenStore> =>
  printStep(print, 'database', async () => {
    const store = await openStore(locationOf(settings));
    return { result: store, note: store.engine === 'pglite' ? 'embedded' : 'PostgreSQL' };
  });

const readToken = ({ settings, print }: StartOptions): Promise<string> =>
  printStep(print, 'operator token', async () => {
    const { token, isNew } = await ensureOperatorToken(settings.dataDir);
    return { result: token, note: isNew ? `made: ${tokenFile(settings.dataDir)}` : 'unchanged' };
  });

const fillDemo = ({ root, print }: StartOptions, store: OpenStore): Promise<number> =>
  printStep(print, 'demo: Libya 2011', async () => {
    const loaded = await loadDemo(store, await readDemo(join(root, 'data/libya-2011')));
    return { result: loaded, note: loaded === 0 ? 'unchanged' : `${loaded} files` };
  });

const openFiles = async ({ root, print }: StartOptions) =>
  printStep(print, 'web app, base map', async () => {
    const [web, basemap] = await Promise.all([
      openWebFiles(join(root, 'apps/web/dist')),
      openBasemap(join(root, 'data/basemap/dist')).catch(() => null),
    ]);
    const missing = [web === null ? 'web app' : [], basemap === null ? 'base map' : []].flat();
    const note = missing.length === 0 ? undefined : `not built: ${missing.join(', ')}`;
    return { result: { web, basemap }, note };
  });

const serve = async (options: StartOptions, store: OpenStore): Promise<RunningServer> => {
  const { settings, buildId } = options;
  const operatorToken = await readToken(options);
  await fillDemo(options, store);
  const { web, basemap } = await openFiles(options);
  let isDraining = false;
  const roads = openRoadTimes(settings, { script: options.roadWorker, log: logToStderr });
  const { app, line, ahead, series, schedules, alerts, sender, live, ...files } = await openApp({
    store,
    operatorToken,
    web,
    basemap,
    buildId,
    readFile: readInWorker(options.readWorker),
    trustProxy: settings.trustProxy,
    embedOrigins: settings.embedOrigins,
    isDraining: () => isDraining,
    snapshots: createSnapshotMaker(options.snapshotWorker),
    files: openFileShelf(join(settings.dataDir, 'imports')),
    logos: openLogoShelf(join(settings.dataDir, 'logos')),
    series: {
      root: join(settings.dataDir, 'atlas'),
      openThread: () => createSheetThread(options.seriesWorker),
    },
    readsAhead: true,
    alertWays: settings.alertWays,
    roads,
  });
  const { server, port } = await listen(app, settings.host, settings.port);
  await store.announce(ownUrl(settings.host, port));
  ahead.changed();
  await series?.resume();
  const clock = schedules === null ? null : everyMinute(schedules.tick, logToStderr);
  const alertClock = everyMinute(alerts.look, logToStderr);
  const sendClock = everyMinute(async () => sender.wake(), logToStderr);
  const fileClock = everyMinute(files.forgetOldFiles, logToStderr);
  return {
    url: publicUrl(settings.host, port),
    stop: async () => {
      isDraining = true;
      await live.end();
      await stopServer(server);
      await clock?.stop();
      await alertClock.stop();
      await alerts.stop();
      await sendClock.stop();
      await fileClock.stop();
      await sender.stop();
      await series?.stop();
      await line.idle();
      await ahead.stop();
      await roads.close();
      await store.close();
    },
  };
};

/**
 * Starts the server step by step: database, token, demonstration, files, port. Whatever fails, the
 * database is closed and its folder given back before the error goes on.
 */
export const startServer = async (options: StartOptions): Promise<RunningServer> => {
  const store = await openDatabase(options);
  try {
    return await serve(options, store);
  } catch (error) {
    await store.close().catch(() => undefined);
    throw error;
  }
};
