import { createQueue } from './create-queue';
import type { Connection, Deadlines, Engine, Session } from './engine';
import { startWorker, type WorkerLife } from './start-worker';
import { StoreError } from './store-error';
import { transact } from './transact';

/** How the embedded engine is opened. */
export type PgliteOptions = {
  /** The folder of the PostgreSQL cluster itself; it is created where absent. */
  readonly clusterDir: string;
  readonly deadlines: Deadlines;
  /** Quiet time after a write before the upkeep that PostgreSQL's own daemons would do, milliseconds. */
  readonly idleMs: number;
};

/** Opening a cluster takes 2 s, creating one 7 s (measured); a loaded machine many times that. */
const START_DEADLINE_MS = 120_000;

/** PGlite has neither checkpointer nor autovacuum (PGlite change log 0.4.4): the write-ahead log and dead rows would only grow. */
const UPKEEP = ['vacuum (analyze)', 'checkpoint'] as const;

const sessionOf = (life: WorkerLife, deadlineMs: number): Session => ({
  query: ({ text, parameters }) => life.request({ kind: 'query', text, parameters }, deadlineMs),
  script: async (text) => {
    await life.request({ kind: 'script', text }, deadlineMs);
  },
});

/**
 * PGlite in a worker thread. There is one session: statements and transactions run one after
 * another. A statement that exceeds its deadline ends the worker; the next one starts a new worker
 * on the same folder.
 */
export const openPgliteEngine = async (options: PgliteOptions): Promise<Engine> => {
  const { clusterDir, deadlines, idleMs } = options;
  const queue = createQueue();
  let life: WorkerLife | null = null;
  let isClosed = false;
  let upkeepTimer: NodeJS.Timeout | undefined;

  const alive = async (): Promise<WorkerLife> => {
    if (isClosed) {
      throw new StoreError('closed', 'The database was closed.');
    }
    if (life === null || life.isOver()) {
      life = await start(clusterDir);
    }
    return life;
  };
  const outside = <Result>(task: (session: Session) => Promise<Result>): Promise<Result> =>
    queue.run(async () => task(sessionOf(await alive(), deadlines.readMs)));
  const upkeep = (): void => {
    clearTimeout(upkeepTimer);
    upkeepTimer = setTimeout(() => {
      if (!isClosed) {
        void queue
          .run(async () => runUpkeep(await alive(), deadlines.writeMs))
          .catch(() => upkeep());
      }
    }, idleMs).unref();
  };
  const inTransaction = <Result>(
    work: (session: Session) => Promise<Result>,
    ending: 'commit' | 'rollback',
  ): Promise<Result> =>
    queue.run(async () => {
      const session = sessionOf(await alive(), deadlines.writeMs);
      const result = await transact(session, work, ending);
      upkeep();
      return result;
    });

  const connection: Connection = {
    query: (statement) => outside((session) => session.query(statement)),
    script: (text) => outside((session) => session.script(text)),
    transaction: (work) => inTransaction(work, 'commit'),
    rehearse: (work) => inTransaction(work, 'rollback'),
  };
  await queue.run(alive);
  return {
    ...connection,
    name: 'pglite',
    connection: (work) => work(connection),
    close: () =>
      queue.run(async () => {
        clearTimeout(upkeepTimer);
        isClosed = true;
        await stop(life, deadlines.writeMs);
      }),
  };
};

const start = async (clusterDir: string): Promise<WorkerLife> => {
  const life = startWorker(clusterDir);
  const timer = setTimeout(
    () =>
      void life.end(
        new StoreError('engineUnavailable', 'The embedded database did not start in time.'),
      ),
    START_DEADLINE_MS,
  );
  try {
    await life.ready;
    return life;
  } finally {
    clearTimeout(timer);
  }
};

const runUpkeep = async (life: WorkerLife, deadlineMs: number): Promise<void> => {
  for (const text of UPKEEP) {
    await life.request({ kind: 'script', text }, deadlineMs);
  }
};

const stop = async (life: WorkerLife | null, deadlineMs: number): Promise<void> => {
  if (life === null || life.isOver()) {
    return;
  }
  await life.request({ kind: 'script', text: 'checkpoint' }, deadlineMs);
  await life.request({ kind: 'close' }, deadlineMs);
  await life.end(new StoreError('closed', 'The database was closed.'));
};
