import type { Engine, EngineName } from '../engine/engine';
import { recordedMigrations } from '../migrations/recorded-migrations';
import { describeVersions } from './describe-versions';

/** What runs where, for status pages and bug reports; never a password. */
export type StoreDescription = {
  readonly engine: EngineName;
  /** The folder, or host and database. */
  readonly location: string;
  readonly postgres: string;
  readonly postgis: string;
  readonly sizeBytes: number;
  /** The last step that the schema took. */
  readonly schema: string;
};

/** Asks the database about itself. */
export const describeDatabase = async (
  engine: Engine,
  location: string,
): Promise<StoreDescription> => {
  const [versions] = await describeVersions.run(engine, null);
  const steps = await recordedMigrations.run(engine, null);
  if (versions === undefined) {
    throw new Error('the database gave no version');
  }
  return {
    engine: engine.name,
    location,
    ...versions,
    schema: steps.at(-1)?.id ?? 'none',
  };
};
