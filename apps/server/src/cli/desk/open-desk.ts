import { randomBytes } from 'node:crypto';
import { openStore, ownerOf, StoreError } from '@waystation/store';
import { openApp } from '../../app/open-app';
import { readInWorker } from '../../imports/read-in-worker';
import { locationOf } from '../../start/location-of';
import type { Settings } from '../../start/settings';
import { readOperatorToken, tokenFile } from '../../token/operator-token';
import { UsageError } from '../usage-error';
import type { Desk } from './desk';
import { deskOver } from './desk-over';

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

const deskHere = async (settings: Settings, readWorker: URL): Promise<Desk> => {
  const store = await openStore(locationOf(settings));
  const token = randomBytes(32).toString('base64url');
  const readFile = readInWorker(readWorker);
  const { app } = await openApp({ store, operatorToken: token, readFile, buildId: 'command line' });
  return deskOver({
    where: settings.databaseUrl === null ? settings.dataDir : 'PostgreSQL',
    url: INSIDE,
    token,
    transport: (request) => app(request),
    close: store.close,
  });
};

/**
 * Opens the place where a command is carried out. While a server has the data folder open the work
 * is handed to it; a folder that another command has open is refused with a sentence that names it.
 */
export const openDesk = async (settings: Settings, readWorker: URL): Promise<Desk> => {
  const owner = settings.databaseUrl === null ? await ownerOf(settings.dataDir) : null;
  if (owner === null) {
    return deskHere(settings, readWorker);
  }
  if (owner.url === null) {
    throw new StoreError(
      'dataDirLocked',
      `Process ${owner.pid} has the data folder ${settings.dataDir} open since ${owner.since} and does not serve it yet. Try again in a moment.`,
    );
  }
  return deskAtServer(owner.url, settings.dataDir);
};
