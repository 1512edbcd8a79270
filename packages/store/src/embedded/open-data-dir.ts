import { realpath } from 'node:fs/promises';
import type { Engine } from '../engine/engine';
import { dataDirLayout } from '../lock/data-dir-layout';
import { lockDataDir } from '../lock/lock-data-dir';
import { type ClusterOptions, openCluster } from './open-cluster';

/** How a data folder is opened. */
export type DataDirOptions = ClusterOptions & {
  readonly dataDir: string;
  readonly now: () => Date;
};

/** A data folder that this process has open. */
export type OpenDataDir = {
  readonly engine: Engine;
  readonly location: string;
  readonly announce: (url: string | null) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Locks a data folder, checks what is in it and opens its database; the lock goes with `close`. */
export const openDataDir = async (options: DataDirOptions): Promise<OpenDataDir> => {
  const lock = await lockDataDir(options.dataDir, options.now);
  try {
    const location = await realpath(options.dataDir);
    const engine = await openCluster(dataDirLayout(location), options);
    return {
      engine,
      location,
      announce: lock.announce,
      close: () => engine.close().finally(lock.release),
    };
  } catch (error) {
    await lock.release();
    throw error;
  }
};
