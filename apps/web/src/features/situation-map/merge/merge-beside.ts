import {
  clusterRadius,
  type MergeColumns,
  type MergedSymbols,
  mergeSymbols,
} from '@waystation/cartography';

const answerOf = (worker: Worker, symbols: MergeColumns): Promise<MergedSymbols> =>
  new Promise((resolve, reject) => {
    worker.onmessage = ({ data }: MessageEvent<MergedSymbols>) => resolve(data);
    worker.onerror = () => reject(new Error('The worker that merges sites did not start.'));
    worker.postMessage(symbols);
  });

/**
 * Merges symbols of sites beside the page; null: the signal came first. Each question has a worker of
 * its own, for one that is kept holds some 30 MB. Where none starts the page does the work itself.
 */
export const mergeBeside = async (
  symbols: MergeColumns,
  signal: AbortSignal,
): Promise<MergedSymbols | null> => {
  let worker: Worker | null = null;
  const aborted = new Promise<null>((resolve) => {
    signal.addEventListener('abort', () => resolve(null));
  });
  try {
    // Throws at once in a page of no origin of its own.
    worker = new Worker(new URL('./merge-worker.ts', import.meta.url), { type: 'module' });
    return await Promise.race([answerOf(worker, symbols), aborted]);
  } catch {
    return signal.aborted ? null : mergeSymbols(symbols, { groupRadius: clusterRadius });
  } finally {
    worker?.terminate();
  }
};
