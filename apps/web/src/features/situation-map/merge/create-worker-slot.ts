/** A worker, and what tells that it could not be started, or threw. */
type StartedWorker<Kind> = { readonly worker: Kind; readonly failed: Promise<never> };

/** As much of a worker as is needed to keep it. */
type KeptWorker = EventTarget & Pick<Worker, 'terminate'>;

/** Keeps one worker that has nothing to do for whoever asks next. */
export type WorkerSlot<Kind extends KeptWorker = Worker> = {
  /** Starts one where none waits; does nothing where none can be made. */
  readonly prepare: () => void;
  /** The one that waits, or a new one. Throws where none can be made. */
  readonly take: () => StartedWorker<Kind>;
  /** One that has answered waits for the next question; of two only one does. */
  readonly putBack: (used: StartedWorker<Kind>) => void;
  /** Ends the one that waits. */
  readonly end: () => void;
};

const started = <Kind extends KeptWorker>(worker: Kind): StartedWorker<Kind> => {
  const failed = new Promise<never>((_resolve, reject) => {
    worker.addEventListener('error', () => {
      reject(new Error('The worker did not start, or failed.'));
    });
  });
  // Nobody may ask before it fails; whoever asks after it learns of it all the same.
  failed.catch(() => undefined);
  return { worker, failed };
};

/** Opens a slot for workers that are made in one way. */
export const createWorkerSlot = <Kind extends KeptWorker>(make: () => Kind): WorkerSlot<Kind> => {
  let waiting: StartedWorker<Kind> | null = null;
  const take = (): StartedWorker<Kind> => {
    const taken = waiting ?? started(make());
    waiting = null;
    return taken;
  };
  const putBack = (used: StartedWorker<Kind>): void => {
    if (waiting === null) {
      waiting = used;
    } else {
      used.worker.terminate();
    }
  };
  return {
    take,
    putBack,
    prepare: () => {
      try {
        putBack(take());
      } catch {
        // Whoever asks later finds out, and does without.
      }
    },
    end: () => {
      waiting?.worker.terminate();
      waiting = null;
    },
  };
};
