import { createQueue } from '../engine/create-queue';
import type { Connection, Deadlines, Engine, Session } from '../engine/engine';
import { StoreError } from '../engine/store-error';
import { transact } from '../engine/transact';
import { diskReserve } from './disk-reserve';
import { queryAsJson } from './query-as-json';
import { runUpkeep } from './run-upkeep';
import type { WorkerLife } from './start-worker';
import { createUpkeep } from './upkeep';
import { createWorkerSlot } from './worker-slot';

/** How the embedded engine is opened. */
export type PgliteOptions = {
  /** The folder of the PostgreSQL cluster itself; it is created where absent. */
  readonly clusterDir: string;
  /** A file that keeps space back for a full disk. */
  readonly reserveFile: string;
  readonly deadlines: Deadlines;
  /** How long after a write upkeep is done, milliseconds. */
  readonly upkeepMs: number;
};

const sessionOf = (life: WorkerLife, deadlineMs: number): Session => {
  const query: Session['query'] = ({ text, parameters }) =>
    life.request({ kind: 'query', text, parameters }, deadlineMs);
  return {
    query: (statement) =>
      statement.isLong === true ? queryAsJson(query, statement) : query(statement),
    script: async (text) => {
      await life.request({ kind: 'script', text }, deadlineMs);
    },
  };
};

/**
 * PGlite in a worker thread. There is one session: statements and transactions run one after
 * another. A statement that exceeds its deadline ends the worker, a full disk does too; the next
 * statement starts a new worker on the same folder.
 */
export const openPgliteEngine = async (options: PgliteOptions): Promise<Engine> => {
  const { deadlines } = options;
  const queue = createQueue();
  const slot = createWorkerSlot(options.clusterDir);
  const reserve = diskReserve(options.reserveFile);

  const run = <Result>(
    deadlineMs: number,
    task: (session: Session) => Promise<Result>,
  ): Promise<Result> =>
    queue.run(async () => {
      try {
        return await task(sessionOf(await slot.alive(), deadlineMs));
      } catch (error) {
        if (error instanceof StoreError && error.code === 'diskFull') {
          await slot.discard(error);
          await reserve.release();
        }
        throw error;
      }
    });
  const single = (deadlineMs: number): Session => ({
    query: (statement) => run(deadlineMs, (session) => session.query(statement)),
    script: (text) => run(deadlineMs, (session) => session.script(text)),
  });
  const upkeep = createUpkeep(
    () => runUpkeep(single(deadlines.writeMs)).catch(() => undefined),
    options.upkeepMs,
  );
  const inTransaction = async <Result>(
    work: (session: Session) => Promise<Result>,
    ending: 'commit' | 'rollback',
  ): Promise<Result> => {
    await reserve.ensure();
    upkeep.ask();
    return await run(deadlines.writeMs, (session) => transact(session, work, ending));
  };

  const connection: Connection = {
    ...single(deadlines.readMs),
    transaction: (work) => inTransaction(work, 'commit'),
    rehearse: (work) => inTransaction(work, 'rollback'),
  };
  await queue.run(slot.alive).catch(async () => {
    // Recovery after a crash needs room, which on a full disk only the reserve can give.
    await reserve.release();
    await queue.run(slot.alive);
  });
  return {
    ...connection,
    name: 'pglite',
    connection: async (work) => {
      await reserve.ensure();
      return await work(connection);
    },
    close: () => {
      upkeep.cancel();
      return queue.run(slot.close);
    },
  };
};
