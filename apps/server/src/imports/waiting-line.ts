/** Whoever waited is gone, so that what they asked for is not done. */
export class LeftTheLine extends Error {
  constructor() {
    super('Whoever asked for it is gone.');
    this.name = 'LeftTheLine';
  }
}

/** Work done one at a time; a bounded number may wait. */
export type WaitingLine = {
  /**
   * Null: the line is full. Whoever's `leaving` is aborted while they wait gives their place away and
   * gets {@link LeftTheLine}; work that has begun ends by itself.
   */
  readonly enter: <Result>(
    work: () => Promise<Result>,
    leaving?: AbortSignal,
  ) => Promise<Result> | null;
  readonly isBusy: () => boolean;
  /** Resolves when nothing is being done and nobody waits. */
  readonly idle: () => Promise<void>;
};

/** A line in which `mostWaiting` may stand behind the one being served. */
export const createWaitingLine = (mostWaiting: number): WaitingLine => {
  let inside = 0;
  let last: Promise<unknown> = Promise.resolve();
  return {
    enter: (work, leaving) => {
      if (inside > mostWaiting) {
        return null;
      }
      inside += 1;
      return new Promise((resolve, reject) => {
        let isGone = false;
        const leave = (): void => {
          isGone = true;
          inside -= 1;
          reject(new LeftTheLine());
        };
        leaving?.addEventListener('abort', leave, { once: true });
        if (leaving?.aborted) {
          leave();
        }
        const serve = async (): Promise<void> => {
          leaving?.removeEventListener('abort', leave);
          if (isGone) {
            return;
          }
          try {
            resolve(await work());
          } catch (error) {
            reject(error);
          } finally {
            inside -= 1;
          }
        };
        last = last.then(serve);
      });
    },
    isBusy: () => inside > 0,
    idle: async () => {
      while (inside > 0) {
        await last;
      }
    },
  };
};
