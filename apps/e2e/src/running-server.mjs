import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './product-root.mjs';
import { runWaystation } from './run-waystation.mjs';

const SERVER = join(ROOT, 'apps/server/dist/main.js');

/** The line by which the server says that it is there, and where. */
const READY = /Waystation is ready: (http:\S+)/;

/**
 * A server of its own for one run, on a free port, with a data folder that goes with it.
 * @typedef {object} RunningServer
 * @property {string} url
 * @property {number | undefined} pid
 * @property {string} folder that goes with the server
 * @property {string} dataFolder
 * @property {string} framingSite whose pages may show its maps in a frame; nobody answers there yet
 * @property {(...args: readonly string[]) => Promise<string>} waystation runs one command of the
 * operator's command line; throws with what it wrote when it fails
 * @property {() => Promise<void>} stop
 */

const freePort = async () => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
};

/** @param {NodeJS.ProcessEnv} env */
const launch = async (env) => {
  const child = spawn(process.execPath, [SERVER], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  /** @type {string} */
  const url = await new Promise((resolve, reject) => {
    /** @param {unknown} chunk */
    const listen = (chunk) => {
      output += String(chunk);
      const ready = READY.exec(output)?.[1];
      if (ready !== undefined) {
        resolve(ready);
      }
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    child.once('close', () =>
      reject(new Error(`the server ended before it was ready:\n${output}`)),
    );
  });
  return { child, url };
};

/**
 * Starts the built server with the demonstration; rejects with what it wrote if it ends first.
 * @param {string} [databaseUrl] of PostgreSQL; without it, the database is embedded
 * @returns {Promise<RunningServer>}
 */
export const startServer = async (databaseUrl = '') => {
  const folder = mkdtempSync(join(tmpdir(), 'waystation-e2e-'));
  const remove = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  const dataFolder = join(folder, 'data');
  const framingSite = `http://127.0.0.1:${await freePort()}`;
  const env = {
    ...process.env,
    DATABASE_URL: databaseUrl,
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(await freePort()),
    WAYSTATION_DATA_DIR: dataFolder,
    WAYSTATION_EMBED_ORIGINS: framingSite,
  };
  const { child, url } = await launch(env).catch((error) => {
    remove();
    throw error;
  });
  return {
    url,
    pid: child.pid,
    folder,
    dataFolder,
    framingSite,
    waystation: (...args) => runWaystation(dataFolder, args, databaseUrl),
    stop: async () => {
      if (child.exitCode === null && child.kill('SIGTERM')) {
        await once(child, 'close');
      }
      remove();
    },
  };
};
