// Builds on every change and runs the newest build; each server ends cleanly before the next starts,
// because only one may have the data folder open.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { build } from 'vite';

/** @type {import('node:child_process').ChildProcess | null} */
let server = null;

const stop = async () => {
  const running = server;
  server = null;
  if (running !== null && running.exitCode === null && running.kill('SIGTERM')) {
    await once(running, 'exit');
  }
};

const start = () => {
  server = spawn(process.execPath, ['--enable-source-maps', 'dist/main.js'], { stdio: 'inherit' });
};

let turn = Promise.resolve();
const restart = () => {
  turn = turn.then(stop).then(start);
};

const watcher = await build({ build: { watch: {} } });
if ('on' in watcher) {
  watcher.on('event', ({ code }) => {
    if (code === 'END') {
      restart();
    }
  });
}

for (const signal of ['SIGINT', 'SIGTERM']) {
  process.once(signal, () => {
    turn = turn.then(stop).then(() => process.exit(0));
  });
}
