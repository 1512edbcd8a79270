import type { Store } from '@waystation/domain';
import { describeDatabase, type StoreDescription } from './describe/describe-database';
import { openDataDir } from './embedded/open-data-dir';
import { DEFAULT_DEADLINES, type Deadlines, type Engine, type EngineName } from './engine/engine';
import { migrate } from './migrations/migrate';
import { MIGRATIONS } from './migrations/migrations';
import { portsOn } from './ports-on';
import { openPostgresEngine } from './postgres/open-postgres-engine';
import { watchNotices } from './postgres/watch-notices';

/** How the store is opened, beside where it is. */
export type StoreOptions = {
  readonly deadlines?: Partial<Deadlines>;
  /** PostgreSQL only: most connections at a time; 10 if not said. */
  readonly poolSize?: number;
  /** Embedded only: a folder with a prepared cluster, made where absent, that new ones are copied from. */
  readonly templateDir?: string;
  /** Embedded only: milliseconds from a write to the upkeep that follows it; 10,000 if not said. */
  readonly upkeepMs?: number;
  readonly now?: () => Date;
};

/** Where the store is: a PostgreSQL database, or a folder for the embedded one. */
export type StoreLocation = { readonly databaseUrl: string } | { readonly dataDir: string };

/** The store with what a server wants to know and say about it. */
export type OpenStore = Store & {
  readonly engine: EngineName;
  readonly describe: () => Promise<StoreDescription>;
  /** Tells other processes that ask for the folder's owner where this one serves the product. */
  readonly announce: (url: string | null) => Promise<void>;
  /**
   * Calls back when another process may have written. A hint, and no more: it may come without a
   * change, and a change without it. Never where no other process can write. Gives what ends it.
   */
  readonly watchWrites: (hint: () => void) => () => Promise<void>;
};

type Opened = {
  readonly engine: Engine;
  readonly location: string;
  readonly watchWrites: OpenStore['watchWrites'];
  readonly announce: (url: string | null) => Promise<void>;
  readonly close: () => Promise<void>;
};

/** The address without user name and password, for logs and status pages. */
const withoutSecrets = (databaseUrl: string): string => {
  const { host, pathname } = new URL(databaseUrl);
  return `${host}${pathname}`;
};

const openPostgres = async (
  databaseUrl: string,
  deadlines: Deadlines,
  poolSize: number,
): Promise<Opened> => {
  const engine = await openPostgresEngine({ databaseUrl, deadlines, poolSize });
  try {
    await migrate(engine, MIGRATIONS);
  } catch (error) {
    await engine.close();
    throw error;
  }
  return {
    engine,
    location: withoutSecrets(databaseUrl),
    announce: async () => undefined,
    watchWrites: (hint) => watchNotices(databaseUrl, hint),
    close: engine.close,
  };
};

const open = async (location: StoreLocation, options: StoreOptions): Promise<Opened> => {
  const deadlines = { ...DEFAULT_DEADLINES, ...options.deadlines };
  if ('databaseUrl' in location) {
    return await openPostgres(location.databaseUrl, deadlines, options.poolSize ?? 10);
  }
  const opened = await openDataDir({
    dataDir: location.dataDir,
    deadlines,
    upkeepMs: options.upkeepMs ?? 10_000,
    templateDir: options.templateDir ?? null,
    now: options.now ?? (() => new Date()),
  });
  return { ...opened, watchWrites: () => async () => undefined };
};

/**
 * Opens the store and brings its schema up to date. Rejects with a {@link StoreError}: the folder is
 * in use (`dataDirLocked`), was written by another version (`clusterVersion`, `migrationChanged`),
 * or the database cannot be reached (`engineUnavailable`).
 */
export const openStore = async (
  location: StoreLocation,
  options: StoreOptions = {},
): Promise<OpenStore> => {
  const opened = await open(location, options);
  const { engine } = opened;
  return {
    ...portsOn(engine),
    engine: engine.name,
    describe: () => describeDatabase(engine, opened.location),
    announce: opened.announce,
    watchWrites: opened.watchWrites,
    close: opened.close,
  };
};
