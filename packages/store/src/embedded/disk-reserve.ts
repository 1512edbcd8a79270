import { open, rename, rm, stat } from 'node:fs/promises';
import { StoreError } from '../engine/store-error';
import { hasCode } from '../lock/has-code';

/**
 * Space kept back for a full disk. PGlite cannot go on after a failed write and recovers when it is
 * opened again, for which it needs a new 16 MB segment of write-ahead log (measured: 16 MiB do).
 */
export const RESERVE_BYTES = 24 * 1024 * 1024;

/** A file that takes up space until the disk is full. */
export type DiskReserve = {
  /** Makes the file where it is missing; rejects with `diskFull` where there is no room for it. */
  readonly ensure: () => Promise<void>;
  /** Gives its space to the database. */
  readonly release: () => Promise<void>;
};

const CHUNK = new Uint8Array(1024 * 1024);

const fill = async (path: string): Promise<void> => {
  const file = await open(path, 'w', 0o600);
  try {
    for (let written = 0; written < RESERVE_BYTES; written += CHUNK.length) {
      await file.write(CHUNK);
    }
  } finally {
    await file.close();
  }
};

const create = async (path: string): Promise<void> => {
  const draft = `${path}.draft`;
  try {
    await fill(draft);
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    if (hasCode(error, 'ENOSPC')) {
      throw new StoreError('diskFull', 'The disk that holds the database is full.', error);
    }
    throw error;
  }
};

/** The reserve at a path. Without it nothing is written, so that the database can always be read. */
export const diskReserve = (path: string): DiskReserve => {
  let isThere = false;
  return {
    ensure: async () => {
      if (!isThere) {
        const size = await stat(path).then(
          (file) => file.size,
          () => 0,
        );
        if (size !== RESERVE_BYTES) {
          await create(path);
        }
        isThere = true;
      }
    },
    release: async () => {
      isThere = false;
      await rm(path, { force: true });
    },
  };
};
