import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Data folders of a test run, and the template that they start from. */
export type DataDirs = {
  readonly templateDir: string;
  /** A path for a data folder that does not exist yet. */
  readonly fresh: (name: string) => string;
  /** A folder at a path given, with a cluster as the template has it. */
  readonly prepare: (dataDir: string) => string;
  readonly remove: () => void;
};

/** What of PostGIS is needed, made once beside the template; see trim-bundle. */
const BUNDLE = /^postgis-\d+\.tar\.gz$/;

/** An empty set of folders under the temporary folder. */
export const createDataDirs = (): DataDirs => {
  const folder = mkdtempSync(join(tmpdir(), 'waystation-store-'));
  const templateDir = join(folder, 'template');
  return {
    templateDir,
    fresh: (name) => join(folder, name),
    prepare: (dataDir) => {
      mkdirSync(dataDir, { recursive: true });
      cpSync(templateDir, join(dataDir, 'postgres'), { recursive: true });
      for (const name of readdirSync(folder).filter((file) => BUNDLE.test(file))) {
        cpSync(join(folder, name), join(dataDir, name));
      }
      return dataDir;
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
};
