// Runs PGlite in a worker thread. It is plain JavaScript because Node loads it as it stands, both
// from source and from a bundle; its messages are checked on the other side (worker-message.ts).
import { dirname } from 'node:path';
import { parentPort, workerData } from 'node:worker_threads';
import { PGlite } from '@electric-sql/pglite';
import { postgis } from '@electric-sql/pglite-postgis';
import { trimmedBundle } from './trim-bundle.mjs';

const DATE = 1082;
const TIMESTAMP = 1114;
const TIMESTAMPTZ = 1184;
const asText = (text) => text;

/** Days and times stay text: a JavaScript Date would shift them by the machine's time zone. */
const parsers = { [DATE]: asText, [TIMESTAMP]: asText, [TIMESTAMPTZ]: asText };

/** PostGIS without the parts that nothing here uses; kept beside the cluster. */
const trimmedPostgis = {
  ...postgis,
  setup: async (...args) => {
    const setup = await postgis.setup(...args);
    const folder = dirname(workerData.clusterDir);
    return { ...setup, bundlePath: await trimmedBundle(setup.bundlePath, folder) };
  },
};

const failureOf = (error) => ({
  message: String(error?.message ?? error),
  code: error?.code,
  constraint: error?.constraint,
  table: error?.table,
});

const answer = async (database, { kind, text, parameters }) => {
  switch (kind) {
    case 'query':
      return (await database.query(text, parameters, { parsers })).rows;
    case 'script':
      await database.exec(text);
      return [];
    case 'close':
      await database.close();
      return [];
    default:
      throw new Error(`unknown request ${kind}`);
  }
};

try {
  const database = await PGlite.create({
    dataDir: workerData.clusterDir,
    extensions: { postgis: trimmedPostgis },
  });
  parentPort.on('message', async ({ id, ...request }) => {
    try {
      parentPort.postMessage({ kind: 'rows', id, rows: await answer(database, request) });
    } catch (error) {
      parentPort.postMessage({ kind: 'failure', id, failure: failureOf(error) });
      // An error without a SQLSTATE is not PostgreSQL's answer but the end of its process.
      if (typeof error?.code !== 'string') {
        process.exit(1);
      }
    }
  });
  parentPort.postMessage({ kind: 'ready' });
} catch (error) {
  parentPort.postMessage({ kind: 'broken', failure: failureOf(error) });
}
