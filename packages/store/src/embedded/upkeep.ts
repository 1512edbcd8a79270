/** Work that follows writes at a distance. */
export type Upkeep = {
  /** Asks for it: it is done once, a while after the first asking. */
  readonly ask: () => void;
  readonly cancel: () => void;
};

/** Does `work` at most once every `delayMs`, also under writes without a pause; keeps no process alive. */
export const createUpkeep = (work: () => Promise<void>, delayMs: number): Upkeep => {
  let timer: NodeJS.Timeout | undefined;
  return {
    ask: () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        void work();
      }, delayMs).unref();
    },
    cancel: () => {
      clearTimeout(timer);
    },
  };
};
