import { createHash } from 'node:crypto';
import type { Engine, Session } from '../engine/engine';
import { StoreError } from '../engine/store-error';
import { hasMigrations } from './has-migrations';
import type { Migration } from './migration';
import { recordMigration } from './record-migration';
import { recordedMigrations } from './recorded-migrations';

const checksumOf = ({ script }: Migration): string =>
  createHash('sha256').update(script).digest('hex');

/** The table of taken steps, under a lock that a second process waits for. */
const PREPARE = `
select pg_advisory_xact_lock(hashtext('waystation migrations'));
create table if not exists schema_migration (
  id text primary key,
  checksum text not null,
  taken_at timestamptz not null default now()
);
`;

const take = async (session: Session, migration: Migration): Promise<void> => {
  await session.script(migration.script);
  await recordMigration.run(session, { id: migration.id, checksum: checksumOf(migration) });
};

const missingOf = async (
  session: Session,
  migrations: readonly Migration[],
): Promise<readonly Migration[]> => {
  const recorded = await recordedMigrations.run(session, null);
  const known = new Map(migrations.map((migration) => [migration.id, checksumOf(migration)]));
  for (const { id, checksum } of recorded) {
    if (known.get(id) !== checksum) {
      throw new StoreError(
        'migrationChanged',
        known.has(id)
          ? `The database took step ${id} in another form than this release knows.`
          : `The database was brought up to ${id} by a newer release; use that one.`,
      );
    }
  }
  const taken = new Set(recorded.map(({ id }) => id));
  return migrations.filter(({ id }) => !taken.has(id));
};

const isUpToDate = async (engine: Engine, migrations: readonly Migration[]): Promise<boolean> => {
  const [found] = await hasMigrations.run(engine, null);
  return found?.isThere === true && (await missingOf(engine, migrations)).length === 0;
};

/**
 * Brings a database up to date in one transaction and gives the steps that were missing. Refuses
 * with `migrationChanged` a database whose recorded steps are not those of this release.
 */
export const migrate = async (
  engine: Engine,
  migrations: readonly Migration[],
): Promise<readonly string[]> => {
  // Looking first keeps a database readable where nothing can be written: on a full disk.
  if (await isUpToDate(engine, migrations)) {
    return [];
  }
  return await engine.transaction(async (session) => {
    await session.script(PREPARE);
    const missing = await missingOf(session, migrations);
    for (const migration of missing) {
      await take(session, migration);
    }
    return missing.map(({ id }) => id);
  });
};
