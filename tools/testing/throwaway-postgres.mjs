import { randomBytes } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { runCaptured } from '../process/run-captured.mjs';
import { signalGroup, startProgram } from '../process/start-program.mjs';
import { StepFailed } from '../setup/step-failed.mjs';
import { freePort } from './free-port.mjs';
import { prepareUnprivileged } from './unprivileged.mjs';

/** @typedef {import('./scratch.mjs').Scratch} Scratch */
/**
 * @typedef {object} Postgres
 * @property {(name: string) => Promise<string>} createDatabase gives the new database's URL
 * @property {() => Promise<void>} stop
 */

const USER = 'waystation';
const START_DEADLINE_MS = 30_000;

/** Nothing of this cluster outlives the run, so nothing need reach the disk. */
const SETTINGS = [
  'listen_addresses=127.0.0.1',
  'fsync=off',
  'full_page_writes=off',
  'synchronous_commit=off',
  'dynamic_shared_memory_type=mmap',
  'max_connections=50',
];

/**
 * Makes and starts a PostgreSQL server of our own: a new cluster in the scratch folder, a free port
 * on the loopback address, a random password.
 * @param {string} programs the folder of initdb and postgres
 * @param {Scratch} scratch
 * @returns {Promise<Postgres>}
 */
export const startPostgres = async (programs, scratch) => {
  const as = prepareUnprivileged(join(scratch.folder, 'postgres'));
  const password = randomBytes(16).toString('hex');
  await makeCluster(programs, as, password);
  const port = await freePort();
  const settings = [...SETTINGS, `port=${port}`, `unix_socket_directories=${as.folder}`];
  const [command, args] = as.command(join(programs, 'postgres'), [
    ...['-D', join(as.folder, 'cluster')],
    ...settings.flatMap((setting) => ['-c', setting]),
  ]);
  const server = startProgram(command, args, { stdio: 'ignore', cwd: as.folder, ...as.options });
  const access = { PGHOST: '127.0.0.1', PGPORT: `${port}`, PGUSER: USER, PGPASSWORD: password };
  const env = { ...process.env, ...access };
  const stop = async () => {
    signalGroup(server.child, 'SIGINT'); // PostgreSQL's "fast" shutdown
    await server.ended;
  };
  try {
    await untilReady(join(programs, 'pg_isready'), env, server.child);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    stop,
    createDatabase: async (name) => {
      await succeed(join(programs, 'createdb'), [name], { env });
      return `postgres://${USER}:${password}@127.0.0.1:${port}/${name}`;
    },
  };
};

/**
 * @param {string} programs
 * @param {import('./unprivileged.mjs').Unprivileged} as
 * @param {string} password
 */
const makeCluster = async (programs, as, password) => {
  const passwordFile = join(as.folder, 'password');
  writeFileSync(passwordFile, password, { mode: 0o644 });
  const [command, args] = as.command(join(programs, 'initdb'), [
    ...['-D', join(as.folder, 'cluster'), '-U', USER, '--auth=scram-sha-256'],
    ...[`--pwfile=${passwordFile}`, '--no-sync', '--encoding=UTF8', '--locale=C.UTF-8'],
  ]);
  await succeed(command, args, { cwd: as.folder, ...as.options });
};

/**
 * @param {string} program
 * @param {NodeJS.ProcessEnv} env
 * @param {import('node:child_process').ChildProcess} server
 */
const untilReady = async (program, env, server) => {
  const deadline = performance.now() + START_DEADLINE_MS;
  while ((await runCaptured(program, [], { env })).code !== 0) {
    if (server.exitCode !== null || performance.now() > deadline) {
      throw new StepFailed('The throwaway PostgreSQL server did not start.');
    }
    await pause(50);
  }
};

/**
 * @param {string} command
 * @param {readonly string[]} args
 * @param {import('node:child_process').SpawnOptions} options
 */
const succeed = async (command, args, options) => {
  const { code, output } = await runCaptured(command, args, options);
  if (code !== 0) {
    throw new StepFailed(`${command} failed.`, output, code);
  }
};
