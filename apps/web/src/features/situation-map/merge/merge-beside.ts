import {
  clusterRadius,
  type MergeColumns,
  type MergedSymbols,
  mergeSymbols,
} from '@waystation/cartography';
import { createWorkerSlot, type WorkerSlot } from './create-worker-slot';

const workers = createWorkerSlot(
  () => new Worker(new URL('./merge-worker.ts', import.meta.url), { type: 'module' }),
);

/** Starts a worker before there is anything to merge: its script comes while the sites do, too. */
export const prepareMerging = (): void => workers.prepare();

/** Ends the worker that waits for the next question. */
export const endMerging = (): void => workers.end();

const answerOf = (
  { worker, failed }: ReturnType<WorkerSlot['take']>,
  symbols: MergeColumns,
): Promise<MergedSymbols> => {
  const answered = new Promise<MergedSymbols>((resolve) => {
    worker.onmessage = ({ data }: MessageEvent<MergedSymbols>) => resolve(data);
  });
  worker.postMessage(symbols);
  return Promise.race([answered, failed]);
};

/**
 * Merges symbols of sites beside the page; null: the signal came first. A worker that has merged once
 * does so in a third of the time, and waits for the next question. Where none starts the page does the
 * work itself.
 */
export const mergeBeside = async (
  symbols: MergeColumns,
  signal: AbortSignal,
): Promise<MergedSymbols | null> => {
  const aborted = new Promise<null>((resolve) => {
    signal.addEventListener('abort', () => resolve(null));
  });
  let taken: ReturnType<WorkerSlot['take']> | null = null;
  try {
    // Throws at once in a page of no origin of its own.
    taken = workers.take();
    const merged = await Promise.race([answerOf(taken, symbols), aborted]);
    if (merged !== null) {
      workers.putBack(taken);
      taken = null;
    }
    return merged;
  } catch {
    return signal.aborted ? null : mergeSymbols(symbols, { groupRadius: clusterRadius });
  } finally {
    // One that failed, or is still busy with what nobody wants any more.
    taken?.worker.terminate();
  }
};
