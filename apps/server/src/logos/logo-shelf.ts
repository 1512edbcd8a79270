import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { OperationCode } from '@waystation/domain';
import { MOST_LOGOS, type SheetLogo } from '@waystation/print';
import { LogoName } from '@waystation/print/choice';

/** The logos of operations, as they were handed in. */
export type LogoShelf = {
  /** In the order of their names. */
  readonly list: (operation: OperationCode) => Promise<readonly SheetLogo[]>;
  /** Keeps a logo under its name, in the place of one that has it; false: there are as many as a sheet has room for. */
  readonly keep: (operation: OperationCode, logo: SheetLogo) => Promise<boolean>;
  /** False: there is none of this name. */
  readonly remove: (operation: OperationCode, name: string) => Promise<boolean>;
};

/** Another ending than the picture's own: what a file is, its bytes say. */
const ENDING = '.logo';

const namesIn = async (folder: string): Promise<readonly string[]> => {
  const files = await readdir(folder).catch(() => []);
  return files
    .filter((file) => file.endsWith(ENDING))
    .map((file) => file.slice(0, -ENDING.length))
    .filter((name) => LogoName.safeParse(name).success)
    .toSorted();
};

/** Logos in a folder for each operation (decision 042). */
export const openLogoShelf = (root: string): LogoShelf => {
  const fileOf = (operation: OperationCode, name: string): string =>
    join(root, operation, `${name}${ENDING}`);
  return {
    list: async (operation) => {
      const names = await namesIn(join(root, operation));
      return Promise.all(
        names.map(async (name) => ({
          name,
          bytes: new Uint8Array(await readFile(fileOf(operation, name))),
        })),
      );
    },
    keep: async (operation, { name, bytes }) => {
      const names = await namesIn(join(root, operation));
      if (!names.includes(name) && names.length >= MOST_LOGOS) {
        return false;
      }
      await mkdir(join(root, operation), { recursive: true });
      // A sheet that is made at this moment reads the one or the other, never half of one.
      const half = `${fileOf(operation, name)}.${process.pid}.part`;
      await writeFile(half, bytes);
      await rename(half, fileOf(operation, name));
      return true;
    },
    remove: async (operation, name) => {
      const names = await namesIn(join(root, operation));
      if (!names.includes(name)) {
        return false;
      }
      await rm(fileOf(operation, name), { force: true });
      return true;
    },
  };
};
