import { setTimeout as pause } from 'node:timers/promises';
import { describeError } from '../log/describe-error';
import type { Log } from '../log/log';

/** A new round is seen within a minute, which whoever waits for a map of it does not notice. */
const MINUTE_MS = 60_000;

/** Work that is done at once and then every minute, one turn after another. */
export type EveryMinute = { readonly stop: () => Promise<void> };

/** Does work every minute until it is stopped; what goes wrong is logged, and the next turn comes. */
export const everyMinute = (work: () => Promise<void>, log: Log): EveryMinute => {
  const controller = new AbortController();
  const { signal } = controller;
  const run = async (): Promise<void> => {
    while (!signal.aborted) {
      try {
        await work();
      } catch (error) {
        log({ level: 'error', event: 'scheduleFailed', error: describeError(error) });
      }
      await pause(MINUTE_MS, undefined, { signal, ref: false }).catch(() => undefined);
    }
  };
  const done = run();
  return {
    stop: async () => {
      controller.abort();
      await done;
    },
  };
};
