import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OperationCode } from '@waystation/domain';

/** Which file is meant. */
export type FileKey = { readonly operation: OperationCode; readonly id: string };

/**
 * The files of imports. Each is held in memory first: only one that was looked through and has nothing
 * about persons is written down (domain rule 10).
 */
export type FileShelf = {
  /** False: there is no room for another one. */
  readonly hold: (key: FileKey, bytes: Uint8Array) => boolean;
  /** Writes a held file down, so that it outlives this process. */
  readonly keep: (key: FileKey) => Promise<void>;
  /** Null: it is not here any more. */
  readonly read: (key: FileKey) => Promise<Uint8Array | null>;
  /** Whether it is here, without reading it. */
  readonly has: (key: FileKey) => Promise<boolean>;
  readonly isKept: (key: FileKey) => boolean;
  /** Lets go of what is held in memory alone. */
  readonly release: (key: FileKey) => void;
  readonly remove: (key: FileKey) => Promise<void>;
};

/** Two files of the largest size, or a morning's worth of workbooks. */
const MOST_HELD_BYTES = 100 * 1024 * 1024;

/** Files in a folder for each operation, and in memory. */
export const openFileShelf = (root: string): FileShelf => {
  const held = new Map<string, Uint8Array>();
  const kept = new Set<string>();
  const pathOf = ({ operation, id }: FileKey): string => join(root, operation, `${id}.file`);
  const heldBytes = (): number =>
    [...held.values()].reduce((sum, bytes) => sum + bytes.byteLength, 0);
  return {
    hold: (key, bytes) => {
      if (heldBytes() + bytes.byteLength > MOST_HELD_BYTES) {
        return false;
      }
      held.set(pathOf(key), bytes);
      return true;
    },
    keep: async (key) => {
      const path = pathOf(key);
      const bytes = held.get(path);
      if (bytes === undefined) {
        return;
      }
      await mkdir(join(root, key.operation), { recursive: true, mode: 0o700 });
      // Half a file is not taken for a whole one after a power cut.
      const half = `${path}.${process.pid}.part`;
      await writeFile(half, bytes, { mode: 0o600 });
      await rename(half, path);
      // Removed while it was being written.
      if (!held.delete(path)) {
        await rm(path, { force: true });
        return;
      }
      kept.add(path);
    },
    read: async (key) => {
      const path = pathOf(key);
      const inMemory = held.get(path);
      if (inMemory !== undefined) {
        return inMemory;
      }
      const bytes = await readFile(path).catch(() => null);
      if (bytes === null) {
        return null;
      }
      kept.add(path);
      return new Uint8Array(bytes);
    },
    has: async (key) =>
      held.has(pathOf(key)) ||
      (await access(pathOf(key)).then(
        () => true,
        () => false,
      )),
    isKept: (key) => kept.has(pathOf(key)),
    release: (key) => {
      held.delete(pathOf(key));
    },
    remove: async (key) => {
      held.delete(pathOf(key));
      kept.delete(pathOf(key));
      await rm(pathOf(key), { force: true });
    },
  };
};
