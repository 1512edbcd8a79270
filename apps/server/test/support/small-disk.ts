import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILLER = 'filler';

const run = (command: string, ...args: readonly string[]): boolean => {
  try {
    execFileSync(command, args, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
};

/** A folder that is a disk of its own, as small as is said. */
export type SmallDisk = {
  /** Gives it another size, for example `64m`. */
  readonly resize: (size: string) => boolean;
  /** Fills it but for so many bytes. */
  readonly fill: (butBytes: number) => void;
  readonly empty: () => void;
  readonly remove: () => boolean;
};

/** Makes a small disk of a folder; null: this needs Linux and the right to mount. */
export const mountSmallDisk = (folder: string, size: string): SmallDisk | null => {
  mkdirSync(folder, { recursive: true });
  const isMounted =
    process.platform === 'linux' &&
    run('mount', '-t', 'tmpfs', '-o', `size=${size}`, 'tmpfs', folder);
  if (!isMounted) {
    process.stdout.write('A full disk is not tested: mounting a small one needs root.\n');
    return null;
  }
  return {
    resize: (next) => run('mount', '-o', `remount,size=${next}`, folder),
    fill: (butBytes) => {
      const { bavail, bsize } = statfsSync(folder);
      writeFileSync(join(folder, FILLER), Buffer.alloc(bavail * bsize - butBytes));
    },
    empty: () => rmSync(join(folder, FILLER)),
    remove: () => run('umount', folder),
  };
};
