import { realpath } from 'node:fs/promises';
import { dataDirLayout } from './data-dir-layout';
import { type Owner, readOwner } from './owner';
import { pidFileOwner } from './take-pid-file-lock';
import { isSocketLocked } from './take-socket-lock';

/**
 * The process that has a data folder open, with the URL it serves; null: nobody has it. Does not
 * take the lock, so that the command line can hand its work to a running server.
 */
export const ownerOf = async (dataDir: string): Promise<Owner | null> => {
  const real = await realpath(dataDir).catch(() => null);
  if (real === null) {
    return null;
  }
  const { ownerFile, pidFile } = dataDirLayout(real);
  const isLocked =
    process.platform === 'linux'
      ? await isSocketLocked(real)
      : (await pidFileOwner(pidFile)) !== null;
  return isLocked ? await readOwner(ownerFile) : null;
};
