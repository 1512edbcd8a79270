import { mkdir, realpath, rm } from 'node:fs/promises';
import { StoreError } from '../engine/store-error';
import { dataDirLayout } from './data-dir-layout';
import { hasCode } from './has-code';
import { type Owner, readOwner, refusalOf, writeOwner } from './owner';
import { takePidFileLock } from './take-pid-file-lock';
import { takeSocketLock } from './take-socket-lock';

/** A folder that this process alone may open. */
export type DataDirLock = {
  /** Tells others where this process serves the product. */
  readonly announce: (url: string | null) => Promise<void>;
  readonly release: () => Promise<void>;
};

/**
 * Takes a data folder for this process, creating it where absent. PGlite itself guards nothing: a
 * second process that opens its folder loses committed data silently (reference: reliability
 * finding 2). Refuses with `dataDirLocked` and a sentence that names the owner.
 */
export const lockDataDir = async (dataDir: string, now: () => Date): Promise<DataDirLock> => {
  await mkdir(dataDir, { recursive: true });
  const real = await realpath(dataDir);
  const { ownerFile, pidFile } = dataDirLayout(real);
  const release = await (process.platform === 'linux'
    ? takeSocketLock(real)
    : takePidFileLock(pidFile));
  if (release === null) {
    throw new StoreError('dataDirLocked', refusalOf(dataDir, await readOwner(ownerFile)));
  }
  const owner: Owner = { pid: process.pid, since: now().toISOString(), url: null };
  await rm(ownerFile, { force: true });
  await writeOwner(ownerFile, owner).catch(async (error: unknown) => {
    // The lock holds without its owner's name: a full disk can still be read.
    if (!hasCode(error, 'ENOSPC')) {
      await release();
      throw error;
    }
  });
  return {
    announce: (url) => writeOwner(ownerFile, { ...owner, url }),
    release: async () => {
      await rm(ownerFile, { force: true });
      await release();
    },
  };
};
