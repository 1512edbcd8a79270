import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const PACKAGE = fileURLToPath(new URL('../../', import.meta.url));

/** What a program wrote and how it ended. */
export type Ended = {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
};

/** A program that runs. */
export type Program = {
  readonly pid: number;
  readonly ended: Promise<Ended>;
  /** Resolves when stdout has the text, rejects when the program ends without it. */
  readonly says: (text: string) => Promise<void>;
  readonly signal: (signal: NodeJS.Signals) => void;
};

/** The server and the command line, bundled as they are shipped. */
export type Programs = {
  readonly startServer: (dataDir: string, extra?: NodeJS.ProcessEnv) => Promise<Server>;
  readonly start: (script: string, args: readonly string[], env: NodeJS.ProcessEnv) => Program;
  readonly waystation: (dataDir: string, ...args: readonly string[]) => Promise<Ended>;
  readonly remove: () => Promise<void>;
};

/** A server that was started on a port of its own. */
export type Server = Program & { readonly url: string };

/** A port that nobody listens on. */
const freePort = async (): Promise<number> => {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
};

const programOf = (child: ChildProcess): Program => {
  let stdout = '';
  let stderr = '';
  const listeners = new Set<() => void>();
  child.stdout?.on('data', (chunk) => {
    stdout += chunk;
    for (const listener of listeners) {
      listener();
    }
  });
  child.stderr?.on('data', (chunk) => {
    stderr += chunk;
  });
  const ended = once(child, 'close').then(([code]) => ({
    code: typeof code === 'number' ? code : null,
    stdout,
    stderr,
  }));
  return {
    pid: child.pid ?? 0,
    ended,
    signal: (signal) => void child.kill(signal),
    says: (text) =>
      new Promise((resolve, reject) => {
        const look = () => {
          if (stdout.includes(text)) {
            listeners.delete(look);
            resolve();
          }
        };
        listeners.add(look);
        look();
        void ended.then(() => reject(new Error(`ended without "${text}": ${stdout}${stderr}`)));
      }),
  };
};

/** Bundles the programs into node_modules, where they find the store's worker as when installed. */
export const bundlePrograms = async (): Promise<Programs> => {
  const outDir = join(PACKAGE, 'node_modules', `.programs-${process.pid}`);
  await build({ root: PACKAGE, logLevel: 'silent', build: { outDir, emptyOutDir: true } });
  const running = new Set<Program>();

  const start: Programs['start'] = (script, args, env) => {
    const child = spawn(process.execPath, [join(outDir, script), ...args], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, DATABASE_URL: '', ...env },
    });
    const program = programOf(child);
    running.add(program);
    void program.ended.then(() => running.delete(program));
    return program;
  };
  return {
    start,
    startServer: async (dataDir, extra = {}) => {
      const port = await freePort();
      const env = { PORT: `${port}`, HOST: '127.0.0.1', WAYSTATION_DATA_DIR: dataDir, ...extra };
      const program = start('main.js', [], env);
      await program.says('Waystation is ready');
      return { ...program, url: `http://127.0.0.1:${port}` };
    },
    waystation: (dataDir, ...args) =>
      start('waystation.js', args, { WAYSTATION_DATA_DIR: dataDir }).ended,
    remove: async () => {
      for (const program of running) {
        program.signal('SIGKILL');
        await program.ended;
      }
      rmSync(outDir, { recursive: true, force: true });
    },
  };
};
