import pg from 'pg';
import type { Connection, Deadlines, Engine, Session } from '../engine/engine';
import { transact } from '../engine/transact';
import { translateError } from '../engine/translate-error';
import { parsePostgresText } from './parse-postgres-text';

/** How PostgreSQL is reached. */
export type PostgresOptions = {
  readonly databaseUrl: string;
  readonly deadlines: Deadlines;
  /** Most connections at a time. */
  readonly poolSize: number;
};

const CONNECT_DEADLINE_MS = 5_000;

const sessionOf = (client: pg.ClientBase): Session => ({
  query: async ({ text, parameters }) => {
    try {
      return (await client.query(text, [...parameters])).rows;
    } catch (error) {
      throw translateError(error);
    }
  },
  script: async (text) => {
    try {
      await client.query(text);
    } catch (error) {
      throw translateError(error);
    }
  },
});

const connectionOf = (client: pg.ClientBase, { writeMs }: Deadlines): Connection => {
  const session = sessionOf(client);
  const inTransaction = <Result>(
    work: (session: Session) => Promise<Result>,
    ending: 'commit' | 'rollback',
  ): Promise<Result> =>
    transact(
      session,
      async () => {
        await session.script(`set local statement_timeout = ${writeMs}`);
        return await work(session);
      },
      ending,
    );
  return {
    ...session,
    transaction: (work) => inTransaction(work, 'commit'),
    rehearse: (work) => inTransaction(work, 'rollback'),
  };
};

/** PostgreSQL through a pool; reads run side by side, `statement_timeout` is the deadline. */
export const openPostgresEngine = async (options: PostgresOptions): Promise<Engine> => {
  const pool = new pg.Pool({
    connectionString: options.databaseUrl,
    max: options.poolSize,
    application_name: 'waystation',
    statement_timeout: options.deadlines.readMs,
    // Its compiler takes seconds over a statement that reads for one: many look-ups look dear to it.
    options: '-c jit=off',
    idle_in_transaction_session_timeout: options.deadlines.writeMs,
    connectionTimeoutMillis: CONNECT_DEADLINE_MS,
    types: { getTypeParser: parsePostgresText },
  });
  // A connection lost while idle is replaced by the pool; the next statement reports what is wrong.
  pool.on('error', () => undefined);

  const withConnection = async <Result>(
    work: (connection: Connection) => Promise<Result>,
  ): Promise<Result> => {
    const client = await pool.connect().catch((error: unknown) => {
      throw translateError(error);
    });
    let failure: Error | undefined;
    const remember = (error: Error): void => {
      failure = error;
    };
    client.on('error', remember);
    try {
      return await work(connectionOf(client, options.deadlines));
    } finally {
      client.off('error', remember);
      client.release(failure);
    }
  };
  await withConnection((connection) => connection.script('select 1')).catch(async (error) => {
    await pool.end();
    throw error;
  });
  return {
    name: 'postgres',
    connection: withConnection,
    query: (statement) => withConnection((connection) => connection.query(statement)),
    script: (text) => withConnection((connection) => connection.script(text)),
    transaction: (work) => withConnection((connection) => connection.transaction(work)),
    rehearse: (work) => withConnection((connection) => connection.rehearse(work)),
    close: () => pool.end(),
  };
};
