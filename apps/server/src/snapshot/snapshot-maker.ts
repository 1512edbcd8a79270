import { Worker } from 'node:worker_threads';
import { createWaitingLine } from '../imports/waiting-line';
import type { SnapshotJob, SnapshotMade } from './snapshot-job';

/** A sheet of the largest paper on a slow shared processor. */
export const DEADLINE_MS = 60_000;

/** Sheets that may stand behind the one that is being made; more are told to come back. */
const MOST_WAITING = 4;

/** Room for the largest operation in use; what needs more is refused, the server lives on. */
export const MOST_HEAP_MB = 768;

/** Makes sheets, one at a time; null: too many wait. */
export type SnapshotMaker = (job: SnapshotJob) => Promise<SnapshotMade> | null;

/** Whether a thread ended because it needed more memory than it may have. */
export const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

const inWorker = (script: URL, job: SnapshotJob): Promise<SnapshotMade> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(script, {
      workerData: job,
      name: 'waystation-snapshot',
      resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB },
    });
    const end = (made: SnapshotMade): void => {
      clearTimeout(timer);
      resolve(made);
      void worker.terminate();
    };
    const timer = setTimeout(
      () => end({ kind: 'refused', code: 'tooSlow', what: `${DEADLINE_MS / 1000}` }),
      DEADLINE_MS,
    );
    worker.once('message', end);
    worker.once('error', (error) => {
      clearTimeout(timer);
      if (isOutOfMemory(error)) {
        resolve({ kind: 'refused', code: 'tooMuchMemory', what: `${MOST_HEAP_MB}` });
      } else {
        reject(error);
      }
    });
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('The thread that made the sheet ended without a word.'));
    });
  });

/** A maker whose sheets are made in a thread of their own each, bounded in memory and time. */
export const createSnapshotMaker = (script: URL): SnapshotMaker => {
  const line = createWaitingLine(MOST_WAITING);
  return (job) => line.enter(() => inWorker(script, job));
};
