import { isKept, keptAt } from '../offline/kept-answer';

/** An answer may be so long on its way; only what is farther off is a clock that is wrong. */
const SLOWEST_LINE_MS = 5 * 60_000;

const dateOf = ({ headers }: Response): Date | null => {
  const date = new Date(headers.get('date') ?? '');
  return Number.isNaN(date.getTime()) ? null : date;
};

/**
 * The time by the server's clock where the device's own is wrong: it decides what has been reported and how
 * old it is, and on a device that is slow the newest report would not have happened yet. Without a network
 * it is at least the moment at which the server gave what is shown.
 */
export const createTrueClock = (device: () => Date) => {
  let aheadMs = 0;
  let newestHeard = Number.NEGATIVE_INFINITY;
  const listeners = new Set<() => void>();
  return {
    now: (): Date => new Date(Math.max(device().getTime() - aheadMs, newestHeard)),
    /** Learns from any answer, also from a copy on the device. */
    hear: (response: Response): void => {
      const date = isKept(response) ? keptAt(response) : dateOf(response);
      if (date === null) {
        return;
      }
      newestHeard = Math.max(newestHeard, date.getTime());
      if (!isKept(response)) {
        const off = device().getTime() - date.getTime();
        aheadMs = Math.abs(off) > SLOWEST_LINE_MS ? off : 0;
      }
      for (const listener of listeners) {
        listener();
      }
    },
    /** Calls back with every answer, before what it holds is shown; gives what ends it. */
    onHeard: (listener: () => void): (() => void) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
  };
};
