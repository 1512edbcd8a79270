import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const SERVER = join(ROOT, 'apps/server/dist/main.js');
const COMMAND = join(ROOT, 'apps/server/dist/waystation.js');

/** The line by which the server says that it is there, and where. */
const READY = /Waystation is ready: (http:\S+)/;

/** A server of its own for one run, on a free port, with a data folder that goes with it. */
export type RunningServer = {
  readonly url: string;
  readonly folder: string;
  /** Runs one command of the operator's command line; throws with what it wrote when it fails. */
  readonly waystation: (...args: readonly string[]) => Promise<string>;
  readonly stop: () => Promise<void>;
};

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  await once(probe, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
};

const collect = async (args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> => {
  const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk) => {
      output += String(chunk);
    });
  }
  const [code] = await once(child, 'close');
  if (code !== 0) {
    throw new Error(`waystation ${args.slice(1).join(' ')} ended with ${code}:\n${output}`);
  }
  return output;
};

/** Starts the built server with the demonstration; rejects with what it wrote if it ends first. */
export const startServer = async (): Promise<RunningServer> => {
  const folder = mkdtempSync(join(tmpdir(), 'waystation-e2e-'));
  const { DATABASE_URL: _unused, ...rest } = process.env;
  const env = {
    ...rest,
    NODE_ENV: 'production',
    HOST: '127.0.0.1',
    PORT: String(await freePort()),
    WAYSTATION_DATA_DIR: join(folder, 'data'),
  };
  const child = spawn(process.execPath, [SERVER], { env, stdio: ['ignore', 'pipe', 'pipe'] });
  let output = '';
  const url = await new Promise<string>((resolve, reject) => {
    const listen = (chunk: unknown): void => {
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
  return {
    url,
    folder,
    waystation: (...args) => collect([COMMAND, ...args], env),
    stop: async () => {
      if (child.exitCode === null && child.kill('SIGTERM')) {
        await once(child, 'close');
      }
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
    },
  };
};
