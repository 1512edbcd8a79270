import type { CompiledSql } from './sql';

/** The two engines behind one SQL dialect. */
export type EngineName = 'pglite' | 'postgres';

/** Where statements run. Rows come as plain objects, not yet checked: `defineQuery` parses them. */
export type Session = {
  readonly query: (statement: CompiledSql) => Promise<readonly unknown[]>;
  /** Several statements without parameters; for migrations and upkeep. */
  readonly script: (text: string) => Promise<void>;
};

/** A session that can open transactions. Temporary tables belong to one connection. */
export type Connection = Session & {
  /** Runs `work` in one transaction; whatever it throws rolls everything back and is rethrown. */
  readonly transaction: <Result>(work: (session: Session) => Promise<Result>) => Promise<Result>;
  /** The same, but always rolled back at the end: what would happen. */
  readonly rehearse: <Result>(work: (session: Session) => Promise<Result>) => Promise<Result>;
};

/** What a database engine offers to the store; errors are {@link StoreError}. */
export type Engine = Connection & {
  readonly name: EngineName;
  /** Keeps one connection for `work`. On PGlite others' statements may still come in between. */
  readonly connection: <Result>(
    work: (connection: Connection) => Promise<Result>,
  ) => Promise<Result>;
  readonly close: () => Promise<void>;
};

/** How long statements may take, in milliseconds. */
export type Deadlines = {
  /** One statement outside a transaction: every read. */
  readonly readMs: number;
  /** One statement inside a transaction: imports and migrations. */
  readonly writeMs: number;
};

/** Reads end well before a request's 15 s (reference: reliability goal 2.5); imports get a minute a statement. */
export const DEFAULT_DEADLINES: Deadlines = { readMs: 10_000, writeMs: 60_000 };
