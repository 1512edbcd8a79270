/** Work that waits for a quiet moment. */
export type Upkeep = {
  /** Asks for it; every further call puts it off again. */
  readonly ask: () => void;
  readonly cancel: () => void;
};

/** Does `work` once nobody asked for it again for `idleMs`; keeps no process alive. */
export const createUpkeep = (work: () => Promise<void>, idleMs: number): Upkeep => {
  let timer: NodeJS.Timeout | undefined;
  return {
    ask: () => {
      clearTimeout(timer);
      timer = setTimeout(() => void work(), idleMs).unref();
    },
    cancel: () => clearTimeout(timer),
  };
};
