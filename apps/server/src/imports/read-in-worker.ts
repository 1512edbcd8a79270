import { Worker } from 'node:worker_threads';
import { NOTHING_SEEN } from '@waystation/ingest';
import type { FileRead, FileReader } from './file-reading';
import { joinParts, type ResultPart } from './result-parts';

/**
 * A file that cannot be read within this is not one that the field sends: 100,000 sites take some
 * 10 seconds of one processor, and the processor may be slow and shared.
 */
const DEADLINE_MS = 120_000;

/** Room for the largest boundaries in use; a file that needs more is refused, the server lives on. */
const MOST_HEAP_MB = 768;

const refused = (code: string, reason: string, remedy: string): FileRead => ({
  kind: 'refused',
  examination: NOTHING_SEEN,
  format: null,
  rejects: [{ row: null, column: null, value: null, code, reason, remedy }],
});

const tooSlow = (): FileRead =>
  refused(
    'tooSlow',
    `The file could not be read within ${DEADLINE_MS / 1000} seconds.`,
    'Split it into smaller files.',
  );

const tooBig = (): FileRead =>
  refused(
    'tooMuchMemory',
    `Reading the file needs more than ${MOST_HEAP_MB} MB of memory.`,
    'Split it into smaller files, or simplify its geometries.',
  );

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

/**
 * Reads files in a thread of their own each, bounded in memory and time, so that the event loop
 * stays free and a hostile file takes down nothing but its thread.
 */
export const readInWorker =
  (script: URL): FileReader =>
  (reading) =>
    new Promise((resolve, reject) => {
      const worker = new Worker(script, {
        workerData: reading,
        name: 'waystation-import',
        resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB },
      });
      const end = (): void => {
        clearTimeout(timer);
        void worker.terminate();
      };
      const timer = setTimeout(() => {
        end();
        resolve(tooSlow());
      }, DEADLINE_MS);
      const join = joinParts();
      worker.on('message', (part: ResultPart) => {
        const result = join(part);
        if (result === null) {
          worker.postMessage('next');
        } else {
          end();
          resolve(result);
        }
      });
      worker.once('error', (error) => {
        end();
        if (isOutOfMemory(error)) {
          resolve(tooBig());
        } else {
          reject(error);
        }
      });
      worker.once('exit', () => {
        clearTimeout(timer);
        reject(new Error('The thread that read the file ended without a word.'));
      });
    });
