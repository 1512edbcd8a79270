import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const PROGRAMS = ['import-until-killed', 'open-and-say', 'fill-the-disk'];

const here = fileURLToPath(new URL('.', import.meta.url));

/** Programs of test/child as a bundler makes them, like the server: workspace packages inlined. */
export type Children = {
  /** Starts a program, by the command given if any (for example one that changes its mounts first). */
  readonly start: (program: string, args: readonly string[], by?: readonly string[]) => Child;
  /** Ends what still runs and deletes the bundles. */
  readonly remove: () => void;
};

/** A running program and the lines that it prints. */
export type Child = {
  readonly lines: AsyncIterator<string>;
  readonly kill: () => Promise<void>;
  readonly ended: Promise<void>;
};

const removeIfEmpty = (folder: string): void => {
  if (readdirSync(folder).length === 0) {
    rmdirSync(folder);
  }
};

const childOf = (running: ChildProcess): Child => {
  const ended = new Promise<void>((resolve) => running.once('close', () => resolve()));
  const { stdout } = running;
  if (stdout === null) {
    throw new Error('the program has no output');
  }
  return {
    lines: createInterface({ input: stdout })[Symbol.asyncIterator](),
    ended,
    kill: async () => {
      running.kill('SIGKILL');
      await ended;
    },
  };
};

/** Bundles the programs to where a bundle finds the worker as the server's does: by the package's name. */
export const bundleChildren = async (): Promise<Children> => {
  const folder = join(here, '..', 'dist', `children-${process.pid}`);
  mkdirSync(folder, { recursive: true });
  await build({
    root: join(here, '..'),
    configFile: false,
    logLevel: 'silent',
    ssr: { noExternal: true, external: ['pg-native'] },
    build: {
      ssr: true,
      outDir: folder,
      rollupOptions: {
        input: PROGRAMS.map((name) => join(here, 'child', `${name}.ts`)),
        output: { entryFileNames: '[name].mjs' },
      },
    },
  });
  const running: ChildProcess[] = [];
  return {
    start: (program, args, by = []) => {
      const bundle = join(folder, `${program}.mjs`);
      const [command = process.execPath, ...rest] = [...by, process.execPath, bundle, ...args];
      const child = spawn(command, rest, { stdio: ['ignore', 'pipe', 'inherit'] });
      running.push(child);
      return childOf(child);
    },
    remove: () => {
      for (const child of running) {
        child.kill('SIGKILL');
      }
      rmSync(folder, { recursive: true, force: true });
      removeIfEmpty(dirname(folder));
    },
  };
};
