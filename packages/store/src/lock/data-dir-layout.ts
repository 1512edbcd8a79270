import { join } from 'node:path';

/** What lies in the folder of an embedded store: the cluster, and who has it open. */
export type DataDirLayout = {
  readonly clusterDir: string;
  /** Present while the cluster is being made: what it then holds was promised to nobody. */
  readonly creatingFile: string;
  /** Space kept back for a full disk. */
  readonly reserveFile: string;
  readonly ownerFile: string;
  readonly pidFile: string;
};

/** The files of an embedded store under its folder. */
export const dataDirLayout = (dataDir: string): DataDirLayout => ({
  clusterDir: join(dataDir, 'postgres'),
  creatingFile: join(dataDir, 'postgres.creating'),
  reserveFile: join(dataDir, 'reserve'),
  ownerFile: join(dataDir, 'owner.json'),
  pidFile: join(dataDir, 'owner.pid'),
});
