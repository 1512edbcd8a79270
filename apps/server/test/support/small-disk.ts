import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';

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
    remove: () => run('umount', folder),
  };
};
