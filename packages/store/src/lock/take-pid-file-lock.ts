import { randomUUID } from 'node:crypto';
import { link, readFile, rm, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import { hasCode } from './has-code';
import type { Release } from './take-socket-lock';

const Pid = z.coerce.number().int().positive();

/** A process that may not be signalled is alive, too. */
const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return !hasCode(error, 'ESRCH');
  }
};

/** The living process that a pid file names; null where there is none. */
export const pidFileOwner = async (pidFile: string): Promise<number | null> => {
  const text = await readFile(pidFile, 'utf8').catch(() => '');
  const pid = Pid.safeParse(text.trim());
  return pid.success && isAlive(pid.data) ? pid.data : null;
};

/** Creates a file that names this process, whole or not at all; false: it exists. */
const claim = async (file: string): Promise<boolean> => {
  // Its own name for each attempt: two attempts of one process must not remove each other's draft.
  const draft = `${file}.${process.pid}.${randomUUID()}`;
  await writeFile(draft, String(process.pid), { mode: 0o600 });
  try {
    await link(draft, file);
    return true;
  } catch (error) {
    if (hasCode(error, 'EEXIST')) {
      return false;
    }
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
};

/**
 * Takes the lock of a folder by creating its pid file, where there are no abstract sockets; null:
 * another process has it. A lock is taken over only from a process that is dead, by one heir at a
 * time: taking it from a living one corrupts the data (reference: reliability finding 2).
 */
export const takePidFileLock = async (pidFile: string): Promise<Release | null> => {
  const release: Release = () => rm(pidFile, { force: true });
  if (await claim(pidFile)) {
    return release;
  }
  const heirFile = `${pidFile}.heir`;
  if ((await pidFileOwner(pidFile)) !== null || !(await claim(heirFile))) {
    return null;
  }
  try {
    if ((await pidFileOwner(pidFile)) !== null) {
      return null;
    }
    await rm(pidFile, { force: true });
    return (await claim(pidFile)) ? release : null;
  } finally {
    await rm(heirFile, { force: true });
  }
};
