import { randomBytes } from 'node:crypto';
import { join } from 'node:path';
import { openBasemap } from '@waystation/basemap';
import { openStore, ownerOf, StoreError } from '@waystation/store';
import { openApp } from '../../app/open-app';
import { openFileShelf } from '../../imports/desk/file-shelf';
import { readInWorker } from '../../imports/read-in-worker';
import { openLogoShelf } from '../../logos/logo-shelf';
import { createSheetThread } from '../../series/sheet-thread';
import { createSnapshotMaker } from '../../snapshot/snapshot-maker';
import { locationOf } from '../../start/location-of';
import type { Settings } from '../../start/settings';
import { readOperatorToken, tokenFile } from '../../token/operator-token';
import { UsageError } from '../usage-error';
import type { Desk } from './desk';
import { deskOver } from './desk-over';

/** The threads that work is done in, and where the product lies. */
export type DeskParts = {
  readonly readWorker: URL;
  readonly snapshotWorker: URL;
  readonly seriesWorker: URL;
  readonly root: string;
};

/** Never leaves this process: the app that answers it runs in it, too. */
const INSIDE = 'http://localhost';

const deskAtServer = async (url: string, dataDir: string): Promise<Desk> => {
  const token = await readOperatorToken(dataDir);
  if (token === null) {
    throw new UsageError(
      `The server at ${url} has this data folder open, but its operator token is not at ${tokenFile(dataDir)}.`,
    );
  }
  return deskOver({
    where: `the server at ${url}`,
    url,
    token,
    transport: fetch,
    close: async () => undefined,
  });
};

const deskHere = async (
  settings: Settings,
  { readWorker, snapshotWorker, seriesWorker, root }: DeskParts,
): Promise<Desk> => {
  const store = await openStore(locationOf(settings));
  const token = randomBytes(32).toString('base64url');
  const readFile = readInWorker(readWorker);
  const basemap = await openBasemap(join(root, 'data/basemap/dist')).catch(() => null);
  const { app, series, live } = await openApp({
    store,
    operatorToken: token,
    readFile,
    basemap,
    snapshots: createSnapshotMaker(snapshotWorker),
    files: openFileShelf(join(settings.dataDir, 'imports')),
    logos: openLogoShelf(join(settings.dataDir, 'logos')),
    series: {
      root: join(settings.dataDir, 'atlas'),
      openThread: () => createSheetThread(seriesWorker),
    },
    buildId: 'command line',
  });
  return deskOver({
    where: settings.databaseUrl === null ? settings.dataDir : 'PostgreSQL',
    url: INSIDE,
    token,
    transport: (request) => app(request),
    close: async () => {
      // On PostgreSQL it holds a connection of its own, and the command would never end.
      await live.end();
      await series?.stop();
      await store.close();
    },
  });
};

/**
 * Opens the place where a command is carried out. While a server has the data folder open the work
 * is handed to it; a folder that another command has open is refused with a sentence that names it.
 */
export const openDesk = async (settings: Settings, parts: DeskParts): Promise<Desk> => {
  const owner = settings.databaseUrl === null ? await ownerOf(settings.dataDir) : null;
  if (owner === null) {
    return deskHere(settings, parts);
  }
  if (owner.url === null) {
    throw new StoreError(
      'dataDirLocked',
      `Process ${owner.pid} has the data folder ${settings.dataDir} open since ${owner.since} and does not serve it yet. Try again in a moment.`,
    );
  }
  return deskAtServer(owner.url, settings.dataDir);
};
