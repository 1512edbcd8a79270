import type { LiveChanges } from '@waystation/domain';

/**
 * More than this wait for nobody: a reader that is so far behind is told to read all anew, so that
 * one who never reads costs no memory (reference/standards.md 2.3, 6).
 */
const MOST_WAITING = 64;

/** What is to be told to one follower. */
export type Queue = {
  readonly put: (event: LiveChanges) => void;
  /** The next to tell, once there is one; null: nothing more will come. */
  readonly next: () => Promise<LiveChanges | null>;
  /** Nothing more is taken, and who waits is told so. */
  readonly end: () => void;
};

/** An empty queue for one follower, who takes from it one at a time. */
export const createQueue = (): Queue => {
  let waiting: LiveChanges[] = [];
  let isEnded = false;
  let wake: (() => void) | null = null;
  const wakeUp = (): void => {
    wake?.();
    wake = null;
  };
  return {
    put: (event) => {
      if (!isEnded) {
        waiting =
          waiting.length < MOST_WAITING
            ? [...waiting, event]
            : [{ head: event.head, changes: null }];
        wakeUp();
      }
    },
    next: async () => {
      if (waiting.length === 0 && !isEnded) {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
      return isEnded ? null : (waiting.shift() ?? null);
    },
    end: () => {
      isEnded = true;
      waiting = [];
      wakeUp();
    },
  };
};
