/** Waits until it is one's turn; at most one turn is given in each round of the event loop. */
export type Turns = () => Promise<void>;

/**
 * Gives turns to long pieces of work, so that requests that need none of them are answered in
 * between and no two pieces run back to back.
 */
export const takeTurns = (): Turns => {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.then(
      () =>
        new Promise((resolve) => {
          setTimeout(resolve);
        }),
    );
    return last;
  };
};
