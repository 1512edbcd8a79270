import { Worker } from 'node:worker_threads';
import type { ContentsPage } from '@waystation/print';
import type { SceneAnswers } from '@waystation/scene';
import { hideSystemFonts } from '../snapshot/hide-system-fonts';
import type { SnapshotJob, SnapshotMade } from '../snapshot/snapshot-job';
import { DEADLINE_MS, isOutOfMemory, MOST_HEAP_MB } from '../snapshot/snapshot-maker';

/** What a thread is told: answers once, then the sheets that are made of them. */
export type SheetMessage =
  | { readonly kind: 'answers'; readonly answers: SceneAnswers }
  | { readonly kind: 'sheet'; readonly job: Omit<SnapshotJob, 'answers'> }
  | ({ readonly kind: 'contents' } & ContentsJob);

/** What the contents of a series are set from. */
export type ContentsJob = { readonly page: ContentsPage; readonly createdAt: Date };

/** The contents of a series, and how many pages they take. */
export type SetContents = { readonly bytes: Uint8Array; readonly pages: number };

/** Makes sheets, one at a time. */
export type SheetThread = {
  readonly make: (job: SnapshotJob) => Promise<SnapshotMade>;
  readonly contents: (job: ContentsJob) => Promise<SetContents>;
  /** Ends it, also in the middle of a sheet. */
  readonly close: () => Promise<void>;
};

/** Opens a maker of sheets that lives through a series. */
export type OpenSheetThread = () => SheetThread;

/** Compiled pages are freed when the thread ends and hardly before; about 7 MB each. */
const SHEETS_A_THREAD = 20;

/** A thread that did not answer in time. */
class TooSlow extends Error {}

type Running = { readonly worker: Worker; made: number; answers: SceneAnswers | null };

/** What a thread answers to a message; throws where it ends without a word or is too slow. */
const toldBy = <Told>({ worker }: Running, message: SheetMessage): Promise<Told> =>
  new Promise((resolve, reject) => {
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      worker.off('message', told).off('error', failed).off('exit', ended);
      settle();
    };
    const told = (made: Told): void => end(() => resolve(made));
    const failed = (error: unknown): void => end(() => reject(error));
    const ended = (): void => end(() => reject(new Error('The thread ended without a word.')));
    const timer = setTimeout(() => end(() => reject(new TooSlow())), DEADLINE_MS);
    worker.on('message', told).on('error', failed).on('exit', ended);
    worker.postMessage(message);
  });

const refusedFor = (error: unknown): SnapshotMade => {
  if (isOutOfMemory(error)) {
    return { kind: 'refused', code: 'tooMuchMemory', what: `${MOST_HEAP_MB}` };
  }
  if (error instanceof TooSlow) {
    return { kind: 'refused', code: 'tooSlow', what: `${DEADLINE_MS / 1000}` };
  }
  throw error;
};

/**
 * A thread for sheet after sheet, in the bounds of memory and time of a single one. It is started when
 * first needed, and anew after a number of sheets or one that it did not survive.
 */
export const createSheetThread = (script: URL): SheetThread => {
  hideSystemFonts();
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
        return await toldBy<SnapshotMade>(own, { kind: 'sheet', job });
      } catch (error) {
        await close();
        return refusedFor(error);
      }
    },
    contents: async (job) => {
      running ??= start();
      return await toldBy<SetContents>(running, { kind: 'contents', ...job });
    },
  };
};
