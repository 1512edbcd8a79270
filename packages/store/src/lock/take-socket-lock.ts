import { createHash } from 'node:crypto';
import { connect, createServer } from 'node:net';
import { hasCode } from './has-code';

/** Gives a lock back. */
export type Release = () => Promise<void>;

/** A name that only Linux keeps, without a file: the kernel frees it when the process dies. */
const socketNameOf = (realDataDir: string): string =>
  `\0waystation:${createHash('sha256').update(realDataDir).digest('hex').slice(0, 40)}`;

/** Takes the lock of a folder by listening on its abstract socket; null: another process has it. */
export const takeSocketLock = (realDataDir: string): Promise<Release | null> =>
  new Promise((resolve, reject) => {
    const server = createServer((socket) => socket.destroy());
    server.once('error', (error) => (hasCode(error, 'EADDRINUSE') ? resolve(null) : reject(error)));
    server.listen(socketNameOf(realDataDir), () => {
      server.unref();
      resolve(() => new Promise((done) => server.close(() => done())));
    });
  });

/** Whether some process has the folder's lock. */
export const isSocketLocked = (realDataDir: string): Promise<boolean> =>
  new Promise((resolve) => {
    const socket = connect(socketNameOf(realDataDir));
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
