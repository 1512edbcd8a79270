import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '@waystation/store';

/** Data folders of a test run, and the prepared cluster that they start from. */
export type DataDirs = {
  /** A path that nothing lies at yet. */
  readonly fresh: (name: string) => string;
  /** A data folder with an empty database in it. */
  readonly prepared: (name: string) => string;
  readonly prepareAt: (dataDir: string) => string;
  readonly templateDir: string;
  readonly remove: () => void;
};

/** An empty set of folders under the temporary folder; makes the prepared cluster, which takes seconds. */
export const createDataDirs = async (): Promise<DataDirs> => {
  const folder = mkdtempSync(join(tmpdir(), 'waystation-server-'));
  const templateDir = join(folder, 'template');
  const store = await openStore({ dataDir: join(folder, 'first') }, { templateDir });
  await store.close();
  const prepareAt = (dataDir: string): string => {
    mkdirSync(dataDir, { recursive: true });
    cpSync(templateDir, join(dataDir, 'postgres'), { recursive: true });
    return dataDir;
  };
  return {
    templateDir,
    fresh: (name) => join(folder, name),
    prepared: (name) => prepareAt(join(folder, name)),
    prepareAt,
    remove: () => rmSync(folder, { recursive: true, force: true, maxRetries: 3 }),
  };
};
