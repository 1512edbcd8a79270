import type { QueryClient } from '@tanstack/react-query';
import type { ServerContact } from '../api/create-server-contact';

/** What is known of the server, and word of every change of it. */
type Contact = {
  readonly current: () => ServerContact;
  readonly subscribe: (listener: () => void) => () => void;
};

/**
 * Reads everything again. A copy on the device may have stood in for any of it, and that is no error; what
 * is on its way may be a copy, too, and is asked for again once it is here. Unchanged answers come as 304.
 */
const readAgain = (queries: QueryClient): void => {
  for (const { promise, queryKey } of queries.getQueryCache().getAll()) {
    void Promise.allSettled([promise]).then(() =>
      queries.invalidateQueries({ queryKey, exact: true }),
    );
  }
};

/**
 * On a line of which only some requests come through, the server comes and goes with each of them: reading
 * everything each time would keep that line full.
 */
const AT_MOST_EVERY_MS = 10_000;

/**
 * Reads everything again when the server answers after it did not, at once and then at most every ten
 * seconds, until the function that it gives is called.
 */
export const watchRecovery = (queries: QueryClient, contact: Contact): (() => void) => {
  let wasReachable = contact.current().isReachable;
  let pause: ReturnType<typeof setTimeout> | null = null;
  let isDue = false;
  const read = (): void => {
    isDue = false;
    readAgain(queries);
    pause = setTimeout(() => {
      pause = null;
      if (isDue) {
        read();
      }
    }, AT_MOST_EVERY_MS);
  };
  const stop = contact.subscribe(() => {
    const { isReachable } = contact.current();
    if (isReachable && !wasReachable) {
      if (pause === null) {
        read();
      } else {
        isDue = true;
      }
    }
    wasReachable = isReachable;
  });
  return () => {
    stop();
    if (pause !== null) {
      clearTimeout(pause);
    }
  };
};
