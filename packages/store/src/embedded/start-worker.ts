import { createRequire } from 'node:module';
import { Worker } from 'node:worker_threads';
import { StoreError } from '../engine/store-error';
import { translateError } from '../engine/translate-error';
import { createPendingRequests } from './pending-requests';
import { WorkerMessage, type WorkerRequest } from './worker-message';

/** One life of the worker thread; after a deadline or a crash it is over and another is started. */
export type WorkerLife = {
  /** Resolves when PGlite answers; rejects when it could not be started. */
  readonly ready: Promise<void>;
  /** Rows of one request; a deadline that passes ends this life. */
  readonly request: (request: WorkerRequest, deadlineMs: number) => Promise<readonly unknown[]>;
  readonly isOver: () => boolean;
  readonly end: (error: StoreError) => Promise<void>;
};

/** Found through node_modules, so that it is the same file from source and from any bundle. */
const workerPath = (): string =>
  createRequire(import.meta.url).resolve('@waystation/store/pglite-worker');

const unopened = (why: string): StoreError =>
  new StoreError('engineUnavailable', `The embedded database could not be opened: ${why}.`);

/** Starts PGlite on a folder in a worker thread. */
export const startWorker = (clusterDir: string): WorkerLife => {
  const worker = new Worker(workerPath(), {
    workerData: { clusterDir },
    name: 'waystation-pglite',
  });
  const pending = createPendingRequests();
  let over: StoreError | null = null;
  let finish = (error: StoreError): void => {
    over ??= error;
    pending.failAll(error);
  };
  const ready = new Promise<void>((resolve, reject) => {
    const finishPending = finish;
    finish = (error) => {
      finishPending(error);
      reject(error);
    };
    worker.on('message', (raw) => {
      const message = WorkerMessage.parse(raw);
      switch (message.kind) {
        case 'ready':
          return resolve();
        case 'broken':
          return finish(unopened(message.failure.message));
        default:
          return pending.settle(message);
      }
    });
  });
  worker.on('error', (error) => finish(translateError(error)));
  worker.on('exit', () =>
    finish(new StoreError('engineRestarted', 'The embedded database stopped unexpectedly.')),
  );

  const end = async (error: StoreError): Promise<void> => {
    finish(error);
    await worker.terminate();
  };
  return {
    ready,
    isOver: () => over !== null,
    end,
    request: async (request, deadlineMs) => {
      if (over !== null) {
        throw new StoreError('engineRestarted', 'The embedded database was restarted.', over);
      }
      const sentence = `The database did not answer within ${deadlineMs} ms.`;
      const timer = setTimeout(
        () => void end(new StoreError('deadlineExceeded', sentence)),
        deadlineMs,
      );
      try {
        return await pending.send((id) => worker.postMessage({ id, ...request }));
      } finally {
        clearTimeout(timer);
      }
    },
  };
};
