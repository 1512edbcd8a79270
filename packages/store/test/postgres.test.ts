import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openStore } from '../src';
import { DEFAULT_DEADLINES, type Engine } from '../src/engine/engine';
import { migrate } from '../src/migrations/migrate';
import { MIGRATIONS } from '../src/migrations/migrations';
import { portsOn } from '../src/ports-on';
import { openPostgresEngine } from '../src/postgres/open-postgres-engine';
import { anOperation } from './builders';
import { describeStore } from './contract/describe-store';
import { describeDeadline } from './faults/describe-deadline';

const serverUrl = process.env.WAYSTATION_TEST_DATABASE_URL;
if (serverUrl === undefined) {
  process.stdout.write(
    'The store is not tested on PostgreSQL: set WAYSTATION_TEST_DATABASE_URL, or run npm test.\n',
  );
}

const name = `waystation_test_${randomBytes(6).toString('hex')}`;

const onServer = async (statement: string): Promise<void> => {
  const client = new pg.Client(serverUrl);
  await client.connect();
  await client.query(statement);
  await client.end();
};

const databaseUrl = (database: string): string => {
  const url = new URL(serverUrl ?? '');
  url.pathname = `/${database}`;
  return url.href;
};

const openEngine = (readMs: number): Promise<Engine> =>
  openPostgresEngine({
    databaseUrl: databaseUrl(name),
    deadlines: { ...DEFAULT_DEADLINES, readMs },
    poolSize: 20,
  });

describe.skipIf(serverUrl === undefined)('PostgreSQL', () => {
  let engine: Engine;
  beforeAll(async () => {
    await onServer(`create database ${name}`);
    engine = await openEngine(DEFAULT_DEADLINES.readMs);
    await migrate(engine, MIGRATIONS);
  });
  afterAll(async () => {
    await engine.close();
    await onServer(`drop database ${name} with (force)`);
  });

  describeStore('PostgreSQL', () => ({
    store: portsOn(engine),
    engine,
    again: () => openStore({ databaseUrl: databaseUrl(name) }, { poolSize: 4 }),
  }));
  describeDeadline(openEngine);

  it('brings an empty database up to date once where two processes open it together', async () => {
    const both = `${name}_both`;
    await onServer(`create database ${both}`);
    const opening = [1, 2].map(() => openStore({ databaseUrl: databaseUrl(both) }));
    const stores = await Promise.all(opening);
    const descriptions = await Promise.all(stores.map((store) => store.describe()));
    expect(descriptions.map(({ schema }) => schema)).toEqual(
      stores.map(() => MIGRATIONS.at(-1)?.id),
    );
    await Promise.all(stores.map((store) => store.close()));
    await onServer(`drop database ${both} with (force)`);
  });

  it('describes itself without user name or password', async () => {
    const store = await openStore({ databaseUrl: databaseUrl(name) });
    const { location, engine: kind, postgis } = await store.describe();
    await store.close();
    const { host, password } = new URL(databaseUrl(name));
    expect([kind, location]).toEqual(['postgres', `${host}/${name}`]);
    expect(postgis).toMatch(/^3\.\d+/);
    expect(location.includes(password) && password !== '').toBe(false);
  });

  it('says that the database cannot be reached where nothing listens', async () => {
    const nowhere = openStore({ databaseUrl: 'postgres://waystation@127.0.0.1:1/nothing' });
    await expect(nowhere).rejects.toMatchObject({ code: 'engineUnavailable' });
  });

  it('hears of what another process writes, also after its line was cut', async () => {
    const [here, elsewhere] = await Promise.all([
      openStore({ databaseUrl: databaseUrl(name) }),
      openStore({ databaseUrl: databaseUrl(name) }),
    ]);
    let hints = 0;
    let heard = (): void => undefined;
    const stop = here.watchWrites(() => {
      hints += 1;
      heard();
    });
    const after = (before: number) =>
      new Promise<void>((resolve) => {
        heard = () => (hints > before ? resolve() : undefined);
        heard();
      });
    // Once it listens, for whatever was written before.
    await after(0);
    const quiet = hints;
    await elsewhere.operations.add(anOperation('heard-first'));
    await after(quiet);
    await onServer(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = '${name}' and application_name = 'waystation changes'`,
    );
    await after(quiet + 1);
    const again = hints;
    await elsewhere.operations.add(anOperation('heard-again'));
    await after(again);
    await stop();
    await Promise.all([here.close(), elsewhere.close()]);
  });

  it('goes on after its connections were cut', async () => {
    const store = await openStore({ databaseUrl: databaseUrl(name) });
    await store.ping();
    await onServer(
      `select pg_terminate_backend(pid) from pg_stat_activity
       where datname = '${name}' and application_name = 'waystation'`,
    );
    const answers = await Promise.allSettled([store.ping(), store.ping()]);
    for (const answer of answers.filter(({ status }) => status === 'rejected')) {
      expect(answer).toMatchObject({ reason: { code: 'engineUnavailable' } });
    }
    await expect(store.ping()).resolves.toBeUndefined();
    await store.close();
  });
});
