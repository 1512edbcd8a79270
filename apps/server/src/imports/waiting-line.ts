/** Work done one at a time; a bounded number may wait. */
export type WaitingLine = {
  /** Null: the line is full. */
  readonly enter: <Result>(work: () => Promise<Result>) => Promise<Result> | null;
  readonly isBusy: () => boolean;
  /** Resolves when nothing is being done and nobody waits. */
  readonly idle: () => Promise<void>;
};

/** A line in which `mostWaiting` may stand behind the one being served. */
export const createWaitingLine = (mostWaiting: number): WaitingLine => {
  let inside = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    enter: (work) => {
      if (inside > mostWaiting) {
        return null;
      }
      inside += 1;
      const done = last
        .catch(() => undefined)
        .then(work)
        .finally(() => {
          inside -= 1;
        });
      last = done.catch(() => undefined);
      return done;
    },
    isBusy: () => inside > 0,
    idle: async () => {
      while (inside > 0) {
        await last;
      }
    },
  };
};
