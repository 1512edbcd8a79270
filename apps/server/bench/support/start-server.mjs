import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));
const PROBE = pathToFileURL(join(PACKAGE, 'bench/support/lag-probe.mjs')).href;
const KB = 1024;
const TOOLS = fileURLToPath(new URL('../../../../tools/', import.meta.url));

/** The very flags with which `npm start` runs the server. */
const { SERVER_FLAGS } = await import(pathToFileURL(join(TOOLS, 'process/server-flags.mjs')).href);

/** @typedef {Awaited<ReturnType<typeof startServer>>} BenchServer */

const freePort = async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
};

/** @param {import('node:child_process').ChildProcess} child */
const untilReady = async (child) => {
  let said = '';
  for await (const chunk of child.stdout ?? []) {
    said += chunk;
    if (said.includes('Waystation is ready')) {
      return;
    }
  }
  throw new Error(`The server ended: ${said}`);
};

/**
 * Starts the built server on a data folder, with the lag probe in it.
 * @param {string} dataDir
 * @param {NodeJS.ProcessEnv} [extra]
 */
export const startServer = async (dataDir, extra = {}) => {
  const port = await freePort();
  const lagFile = join(dataDir, 'lag.json');
  const args = [...SERVER_FLAGS, '--import', PROBE, join(PACKAGE, 'dist/main.js')];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: {
      ...process.env,
      DATABASE_URL: '',
      PORT: `${port}`,
      WAYSTATION_DATA_DIR: dataDir,
      BENCH_LAG_FILE: lagFile,
      ...extra,
    },
  });
  await untilReady(child);
  child.stdout?.resume();
  const memory = (/** @type {string} */ field) => {
    const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
    return (Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1]) * KB) / 1e6;
  };
  return {
    url: `http://127.0.0.1:${port}`,
    token: readFileSync(join(dataDir, 'operator-token'), 'utf8').trim(),
    /** Megabytes now and at most so far. */
    memory: () => ({ now: memory('VmRSS'), most: memory('VmHWM') }),
    /** Lag of the event loop since the last call, in milliseconds. */
    lag: async () => {
      rmSync(lagFile, { force: true });
      child.kill('SIGUSR2');
      while (!existsSync(lagFile) || readFileSync(lagFile, 'utf8') === '') {
        await pause(5);
      }
      return JSON.parse(readFileSync(lagFile, 'utf8'));
    },
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'close');
    },
  };
};
