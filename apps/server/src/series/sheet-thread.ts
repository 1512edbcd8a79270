import { Worker } from 'node:worker_threads';
import type { SceneAnswers } from '@waystation/scene';
import type { SnapshotJob, SnapshotMade } from '../snapshot/snapshot-job';
import { DEADLINE_MS, isOutOfMemory, MOST_HEAP_MB } from '../snapshot/snapshot-maker';

/** What a thread is told: answers once, then the sheets that are made of them. */
export type SheetMessage =
  | { readonly kind: 'answers'; readonly answers: SceneAnswers }
  | { readonly kind: 'sheet'; readonly job: Omit<SnapshotJob, 'answers'> };

/** Makes sheets, one at a time. */
export type SheetThread = {
  readonly make: (job: SnapshotJob) => Promise<SnapshotMade>;
  /** Ends it, also in the middle of a sheet. */
  readonly close: () => Promise<void>;
};

/** Opens a maker of sheets that lives through a series. */
export type OpenSheetThread = () => SheetThread;

/** Compiled pages are freed when the thread ends and hardly before; about 7 MB each. */
const SHEETS_A_THREAD = 20;

type Running = { readonly worker: Worker; made: number; answers: SceneAnswers | null };

const answerOf = ({ worker }: Running, job: Omit<SnapshotJob, 'answers'>): Promise<SnapshotMade> =>
  new Promise((resolve, reject) => {
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      worker.off('message', told).off('error', failed).off('exit', ended);
      settle();
    };
    const told = (made: SnapshotMade): void => end(() => resolve(made));
    const failed = (error: unknown): void =>
      end(() =>
        isOutOfMemory(error)
          ? resolve({ kind: 'refused', code: 'tooMuchMemory', what: `${MOST_HEAP_MB}` })
          : reject(error),
      );
    const ended = (): void => end(() => reject(new Error('The thread ended without a word.')));
    const timer = setTimeout(
      () => end(() => resolve({ kind: 'refused', code: 'tooSlow', what: `${DEADLINE_MS / 1000}` })),
      DEADLINE_MS,
    );
    worker.on('message', told).on('error', failed).on('exit', ended);
    worker.postMessage({ kind: 'sheet', job } satisfies SheetMessage);
  });

/**
 * A thread for sheet after sheet, in the bounds of memory and time of a single one. It is started when
 * first needed, and anew after a number of sheets or one that it did not survive.
 */
export const createSheetThread = (script: URL): SheetThread => {
  let running: Running | null = null;
  const close = async (): Promise<void> => {
    const worker = running?.worker;
    running = null;
    await worker?.terminate();
  };
  const start = (): Running => ({
    worker: new Worker(script, {
      name: 'waystation-series',
      resourceLimits: { maxOldGenerationSizeMb: MOST_HEAP_MB },
    }),
    made: 0,
    answers: null,
  });
  return {
    close,
    make: async ({ answers, ...job }) => {
      if (running !== null && running.made >= SHEETS_A_THREAD) {
        await close();
      }
      const own = running ?? start();
      running = own;
      if (own.answers !== answers) {
        own.answers = answers;
        own.worker.postMessage({ kind: 'answers', answers } satisfies SheetMessage);
      }
      own.made += 1;
      try {
        const made = await answerOf(own, job);
        if (made.kind === 'refused' && ['tooSlow', 'tooMuchMemory'].includes(made.code)) {
          await close();
        }
        return made;
      } catch (error) {
        await close();
        throw error;
      }
    },
  };
};
