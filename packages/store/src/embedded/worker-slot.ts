import { StoreError } from '../engine/store-error';
import { startWorker, type WorkerLife } from './start-worker';

/** The place of the one worker: whoever needs it gets a living one. */
export type WorkerSlot = {
  /** The living worker; started anew where the last one ended. */
  readonly alive: () => Promise<WorkerLife>;
  /** Ends the worker at hand; the next one recovers what was committed. */
  readonly discard: (reason: StoreError) => Promise<void>;
  /** Ends for good, after a checkpoint, so that the next opening has nothing to recover. */
  readonly close: () => Promise<void>;
};

/** Opening a cluster takes 2 s, creating one 7 s (measured); a loaded machine many times that. */
const START_DEADLINE_MS = 120_000;
const CLOSE_DEADLINE_MS = 30_000;

const start = async (clusterDir: string): Promise<WorkerLife> => {
  const life = startWorker(clusterDir);
  const late = new StoreError('engineUnavailable', 'The embedded database did not start in time.');
  const timer = setTimeout(() => void life.end(late), START_DEADLINE_MS);
  try {
    await life.ready;
    return life;
  } catch (error) {
    await life.end(late);
    throw error;
  } finally {
    clearTimeout(timer);
  }
};

/** Spares the next opening a recovery; where it fails (a full disk), that one recovers. */
const settle = async (life: WorkerLife): Promise<void> => {
  await life.request({ kind: 'script', text: 'checkpoint' }, CLOSE_DEADLINE_MS);
  await life.request({ kind: 'close' }, CLOSE_DEADLINE_MS);
};

/** A slot for workers on one cluster. */
export const createWorkerSlot = (clusterDir: string): WorkerSlot => {
  let life: WorkerLife | null = null;
  let isClosed = false;
  const closed = new StoreError('closed', 'The database was closed.');
  return {
    alive: async () => {
      if (isClosed) {
        throw closed;
      }
      if (life === null || life.isOver()) {
        life = await start(clusterDir);
      }
      return life;
    },
    discard: async (reason) => {
      await life?.end(reason);
    },
    close: async () => {
      isClosed = true;
      if (life !== null && !life.isOver()) {
        await settle(life).catch(() => undefined);
        await life.end(closed);
      }
    },
  };
};
