import { Worker } from 'node:worker_threads';
import { rasterSize, sheetOf } from '@waystation/print';
import { createWaitingLine, LeftTheLine } from '../imports/waiting-line';
import { hideSystemFonts } from './hide-system-fonts';
import type { SnapshotJob, SnapshotMade } from './snapshot-job';

/** A sheet of the largest paper on a slow shared processor. */
export const DEADLINE_MS = 60_000;

/** A picture takes longer the more pixels it has: four times what a million takes on a processor of its own. */
const MS_PER_MILLION_PIXELS = 200;

/** From here on a picture takes many seconds, for which no other sheet waits. A3 at 600 dots per inch has 70 million. */
const LARGE_PIXELS = 100_000_000;

const MILLION = 1_000_000;

/** Sheets that may stand behind the one that is being made; more are told to come back. */
const MOST_WAITING = 4;

/** Room for the largest operation in use; what needs more is refused, the server lives on. */
export const MOST_HEAP_MB = 768;

/**
 * Makes sheets, one at a time, and beside them large pictures, one at a time; null: too many wait. One whose `leaving` is aborted is not made, or not to
 * its end, and is {@link LeftTheLine}.
 */
export type SnapshotMaker = (
  job: SnapshotJob,
  leaving?: AbortSignal,
) => Promise<SnapshotMade> | null;

/** Whether a thread ended because it needed more memory than it may have. */
export const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY';

const pixelsOf = ({ format, choice, dpi }: SnapshotJob): number => {
  if (format !== 'png' && format !== 'jpeg') {
    return 0;
  }
  const { width, height } = rasterSize(sheetOf(choice), dpi);
  return width * height;
};

const inWorker = (
  script: URL,
  job: SnapshotJob,
  leaving: AbortSignal | undefined,
): Promise<SnapshotMade> =>
  new Promise((resolve, reject) => {
    const worker = new Worker(script, {
      workerData: job,
      name: 'waystation-snapshot',
      resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB },
    });
    // The thread ends before its promise does, so that the next of its line never has one beside it.
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      leaving?.removeEventListener('abort', leave);
      worker.removeAllListeners();
      void worker.terminate().then(settle);
    };
    const leave = (): void => end(() => reject(new LeftTheLine()));
    const refuse = (code: string, what: string): void =>
      end(() => resolve({ kind: 'refused', code, what }));
    const deadlineMs = DEADLINE_MS + Math.round(pixelsOf(job) / MILLION) * MS_PER_MILLION_PIXELS;
    const timer = setTimeout(() => refuse('tooSlow', `${deadlineMs / 1000}`), deadlineMs);
    leaving?.addEventListener('abort', leave, { once: true });
    worker.once('message', (made: SnapshotMade) => end(() => resolve(made)));
    worker.once('error', (error) => {
      if (isOutOfMemory(error)) {
        refuse('tooMuchMemory', `${MOST_HEAP_MB}`);
      } else {
        end(() => reject(error));
      }
    });
    worker.once('exit', () =>
      end(() => reject(new Error('The thread that made the sheet ended without a word.'))),
    );
  });

/** A maker whose sheets are made in a thread of their own each, bounded in memory and time. */
export const createSnapshotMaker = (script: URL): SnapshotMaker => {
  hideSystemFonts();
  const usual = createWaitingLine(MOST_WAITING);
  const large = createWaitingLine(MOST_WAITING);
  return (job, leaving) => {
    const line = pixelsOf(job) > LARGE_PIXELS ? large : usual;
    return line.enter(() => inWorker(script, job, leaving), leaving);
  };
};
