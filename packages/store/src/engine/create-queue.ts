/** Runs tasks one after another, in the order in which they were asked for. */
export type Queue = {
  readonly run: <Result>(task: () => Promise<Result>) => Promise<Result>;
  /** Tasks that run or wait. */
  readonly length: () => number;
};

/** A new queue; a task that fails does not hold up the next one. */
export const createQueue = (): Queue => {
  let last: Promise<unknown> = Promise.resolve();
  let length = 0;
  return {
    run: (task) => {
      length += 1;
      const result = last.then(task).finally(() => {
        length -= 1;
      });
      last = result.catch(() => undefined);
      return result;
    },
    length: () => length,
  };
};
