import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import type { Deadlines, Engine } from '../engine/engine';
import { openPgliteEngine } from '../engine/open-pglite-engine';
import type { DataDirLayout } from '../lock/data-dir-layout';
import { migrate } from '../migrations/migrate';
import { MIGRATIONS } from '../migrations/migrations';
import { copyWhole, isThere } from './copy-whole';

/** How clusters are opened and made. */
export type ClusterOptions = {
  readonly deadlines: Deadlines;
  readonly idleMs: number;
  /** A folder with a prepared cluster that new ones are copied from, made where absent; null: none. */
  readonly templateDir: string | null;
};

const openMigrated = async (clusterDir: string, options: ClusterOptions): Promise<Engine> => {
  const engine = await openPgliteEngine({ ...options, clusterDir });
  try {
    await migrate(engine, MIGRATIONS);
    return engine;
  } catch (error) {
    await engine.close().catch(() => undefined);
    throw error;
  }
};

const makeTemplate = async (templateDir: string, options: ClusterOptions): Promise<void> => {
  const draft = `${templateDir}.draft-${process.pid}`;
  await mkdir(draft, { recursive: true });
  const engine = await openMigrated(draft, options);
  await engine.close();
  await rename(draft, templateDir);
};

const copyTemplate = async (clusterDir: string, options: ClusterOptions): Promise<void> => {
  const { templateDir } = options;
  if (templateDir === null) {
    return;
  }
  if (!(await isThere(templateDir))) {
    await makeTemplate(templateDir, options);
  }
  await copyWhole(templateDir, clusterDir);
};

/**
 * Opens the cluster of a data folder with its schema up to date, making it where absent. Making one
 * takes seconds; if that was cut short, the next opening starts over.
 */
export const openCluster = async (
  { clusterDir, creatingFile }: DataDirLayout,
  options: ClusterOptions,
): Promise<Engine> => {
  if (await isThere(creatingFile)) {
    await rm(clusterDir, { recursive: true, force: true });
  }
  if (!(await isThere(clusterDir))) {
    await writeFile(creatingFile, '');
    await copyTemplate(clusterDir, options);
  }
  const engine = await openMigrated(clusterDir, options);
  await rm(creatingFile, { force: true });
  return engine;
};
