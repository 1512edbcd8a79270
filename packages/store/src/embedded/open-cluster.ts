import { mkdir, rename, rm, writeFile } from 'node:fs/promises';
import type { Deadlines, Engine } from '../engine/engine';
import type { DataDirLayout } from '../lock/data-dir-layout';
import { migrate } from '../migrations/migrate';
import { MIGRATIONS } from '../migrations/migrations';
import { checkClusterVersion } from './check-cluster-version';
import { copyWhole, isThere } from './copy-whole';
import { openPgliteEngine } from './open-pglite-engine';

/** How clusters are opened and made. */
export type ClusterOptions = {
  readonly deadlines: Deadlines;
  /** How long after a write upkeep is done, milliseconds. */
  readonly upkeepMs: number;
  /** A folder with a prepared cluster that new ones are copied from, made where absent; null: none. */
  readonly templateDir: string | null;
};

const openMigrated = async (
  paths: Pick<DataDirLayout, 'clusterDir' | 'reserveFile'>,
  options: ClusterOptions,
): Promise<Engine> => {
  const engine = await openPgliteEngine({ ...options, ...paths });
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
  const reserveFile = `${draft}.reserve`;
  await mkdir(draft, { recursive: true });
  const engine = await openMigrated({ clusterDir: draft, reserveFile }, options);
  await engine.close();
  await rm(reserveFile, { force: true });
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
  layout: DataDirLayout,
  options: ClusterOptions,
): Promise<Engine> => {
  const { clusterDir, creatingFile } = layout;
  if (await isThere(creatingFile)) {
    await rm(clusterDir, { recursive: true, force: true });
  }
  await checkClusterVersion(clusterDir);
  if (!(await isThere(clusterDir))) {
    await writeFile(creatingFile, '');
    await copyTemplate(clusterDir, options);
  }
  const engine = await openMigrated(layout, options);
  await rm(creatingFile, { force: true });
  return engine;
};
