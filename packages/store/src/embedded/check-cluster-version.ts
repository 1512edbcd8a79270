import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreError } from '../engine/store-error';

/** The major version of PostgreSQL inside PGlite 0.5.8; clusters of another one cannot be opened. */
export const CLUSTER_VERSION = '18';

/** Refuses a cluster of another PostgreSQL version before PGlite touches it; a missing one is fine. */
export const checkClusterVersion = async (clusterDir: string): Promise<void> => {
  const text = await readFile(join(clusterDir, 'PG_VERSION'), 'utf8').catch(() => null);
  const found = text?.trim() ?? CLUSTER_VERSION;
  if (found !== CLUSTER_VERSION) {
    throw new StoreError(
      'clusterVersion',
      `The data in ${clusterDir} was written by PostgreSQL ${found}, and this release reads version ${CLUSTER_VERSION}. Open it with the release that wrote it, or import the files again into an empty folder.`,
    );
  }
};
