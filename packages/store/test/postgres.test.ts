import { randomBytes } from 'node:crypto';
import pg from 'pg';
import { afterAll, beforeAll, describe } from 'vitest';
import { type OpenStore, openStore } from '../src';
import { describeStore } from './contract/describe-store';

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

describe.skipIf(serverUrl === undefined)('PostgreSQL', () => {
  let store: OpenStore;
  const databaseUrl = (): string => {
    const url = new URL(serverUrl ?? '');
    url.pathname = `/${name}`;
    return url.href;
  };

  beforeAll(async () => {
    await onServer(`create database ${name}`);
    store = await openStore({ databaseUrl: databaseUrl() });
  });
  afterAll(async () => {
    await store.close();
    await onServer(`drop database ${name} with (force)`);
  });

  describeStore('PostgreSQL', () => ({
    store,
    again: () => openStore({ databaseUrl: databaseUrl() }, { poolSize: 4 }),
  }));
});
